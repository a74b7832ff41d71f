@NullMarked
package headway.calendar;

import org.jspecify.annotations.NullMarked;
