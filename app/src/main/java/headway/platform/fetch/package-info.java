/// Reading a page of the web on request, and nothing that lies behind this machine's own door.
///
/// Owns no tables. May use: kernel.
@NullMarked
package headway.platform.fetch;

import org.jspecify.annotations.NullMarked;
