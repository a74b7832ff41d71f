@NullMarked
package headway.credit;

import org.jspecify.annotations.NullMarked;
