@NullMarked
package headway.packet;

import org.jspecify.annotations.NullMarked;
