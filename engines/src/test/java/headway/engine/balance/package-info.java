@NullMarked
package headway.engine.balance;

import org.jspecify.annotations.NullMarked;
