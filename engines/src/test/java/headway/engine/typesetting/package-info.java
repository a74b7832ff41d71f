@NullMarked
package headway.engine.typesetting;

import org.jspecify.annotations.NullMarked;
