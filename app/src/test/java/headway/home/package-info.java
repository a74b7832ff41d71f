@NullMarked
package headway.home;

import org.jspecify.annotations.NullMarked;
