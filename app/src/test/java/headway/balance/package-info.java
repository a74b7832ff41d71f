@NullMarked
package headway.balance;

import org.jspecify.annotations.NullMarked;
