@NullMarked
package headway.commitments;

import org.jspecify.annotations.NullMarked;
