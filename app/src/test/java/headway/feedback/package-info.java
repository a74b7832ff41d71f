@NullMarked
package headway.feedback;

import org.jspecify.annotations.NullMarked;
