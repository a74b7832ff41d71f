@NullMarked
package headway.links;

import org.jspecify.annotations.NullMarked;
