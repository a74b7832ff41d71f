@NullMarked
package headway.engine.planning;

import org.jspecify.annotations.NullMarked;
