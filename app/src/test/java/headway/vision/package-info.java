@NullMarked
package headway.vision;

import org.jspecify.annotations.NullMarked;
