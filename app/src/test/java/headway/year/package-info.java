/// A working year of two people, told month by month: a fixed clock, and nothing but the front door.
@NullMarked
package headway.year;

import org.jspecify.annotations.NullMarked;
