/// The test house: both databases, a whole application on a temporary directory, signed-in people.
@NullMarked
package headway.testing;

import org.jspecify.annotations.NullMarked;
