@NullMarked
package headway.samples;

import org.jspecify.annotations.NullMarked;
