@NullMarked
package headway.roles;

import org.jspecify.annotations.NullMarked;
