@NullMarked
package headway.presence;

import org.jspecify.annotations.NullMarked;
