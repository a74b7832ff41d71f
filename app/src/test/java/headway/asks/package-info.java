@NullMarked
package headway.asks;

import org.jspecify.annotations.NullMarked;
