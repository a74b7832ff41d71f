/// Whole-request and engine benchmarks, run by `bin/bench`.
@NullMarked
package headway.bench;

import org.jspecify.annotations.NullMarked;
