@NullMarked
package headway.archive;

import org.jspecify.annotations.NullMarked;
