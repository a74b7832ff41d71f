@NullMarked
package headway.meetings;

import org.jspecify.annotations.NullMarked;
