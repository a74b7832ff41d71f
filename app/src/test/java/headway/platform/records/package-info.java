@NullMarked
package headway.platform.records;

import org.jspecify.annotations.NullMarked;
