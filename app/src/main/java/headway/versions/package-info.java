/// How dated versions of a text are shown: one template, with what was taken away and what was added.
///
/// Owns no tables. May use: kernel, engines, platform.
@NullMarked
package headway.versions;

import org.jspecify.annotations.NullMarked;
