@NullMarked
package headway.setbacks;

import org.jspecify.annotations.NullMarked;
