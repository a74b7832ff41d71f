@NullMarked
package headway.platform.fetch;

import org.jspecify.annotations.NullMarked;
