/// Invented people: the demo record, the fixtures of tests and the screenshots show them.
@NullMarked
package headway.demo;

import org.jspecify.annotations.NullMarked;
