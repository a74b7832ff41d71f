@NullMarked
package headway.people;

import org.jspecify.annotations.NullMarked;
