@NullMarked
package headway.profile;

import org.jspecify.annotations.NullMarked;
