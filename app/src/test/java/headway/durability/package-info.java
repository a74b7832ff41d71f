/// Whether what was acknowledged is there, whatever happens.
@NullMarked
package headway.durability;

import org.jspecify.annotations.NullMarked;
