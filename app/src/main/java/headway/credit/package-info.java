/// Taking credit (row E3): who knows of what was achieved and who should.
///
/// Tables: telling. May use: kernel, engines, platform, links, people, accomplishments.
@NullMarked
package headway.credit;

import org.jspecify.annotations.NullMarked;
