/// Taking credit (row E3): who knows of what was achieved and who should, and the best work of a quarter (row E4).
///
/// Tables: telling, best_of. May use: kernel, engines, platform, links, people, accomplishments.
@NullMarked
package headway.credit;

import org.jspecify.annotations.NullMarked;
