@NullMarked
package headway.show;

import org.jspecify.annotations.NullMarked;
