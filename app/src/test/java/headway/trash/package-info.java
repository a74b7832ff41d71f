@NullMarked
package headway.trash;

import org.jspecify.annotations.NullMarked;
