@NullMarked
package headway.reviews;

import org.jspecify.annotations.NullMarked;
