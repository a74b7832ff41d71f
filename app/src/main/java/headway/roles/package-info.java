/// What the present role asks for (row E10): its responsibilities against the priorities of employer and manager,
/// a matrix that linked accomplishments fill.
///
/// Tables: responsibility, priority. May use: kernel, engines, platform, links, positions, accomplishments.
@NullMarked
package headway.roles;

import org.jspecify.annotations.NullMarked;
