@NullMarked
package headway.today;

import org.jspecify.annotations.NullMarked;
