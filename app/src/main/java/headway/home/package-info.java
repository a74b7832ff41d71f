/// Today, the timeline of everything (row E9), search over everything, the command palette, and the pages of
/// places that no feature fills yet. Owns no tables. May read every feature; no feature knows it.
@NullMarked
package headway.home;

import org.jspecify.annotations.NullMarked;
