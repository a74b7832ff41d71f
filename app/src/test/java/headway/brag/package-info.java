@NullMarked
package headway.brag;

import org.jspecify.annotations.NullMarked;
