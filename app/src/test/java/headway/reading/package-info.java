@NullMarked
package headway.reading;

import org.jspecify.annotations.NullMarked;
