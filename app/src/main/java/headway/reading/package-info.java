/// What a person follows in their field, and what they say about it: publications, feeds fetched on request,
/// articles with an opinion, contributions counted by month.
///
/// Owns the tables `publication`, `article` and `reading_setting`. May use: kernel, engines, platform, links.
@NullMarked
package headway.reading;

import org.jspecify.annotations.NullMarked;
