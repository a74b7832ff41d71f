@NullMarked
package headway.demo;

import org.jspecify.annotations.NullMarked;
