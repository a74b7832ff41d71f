/// Full-text search and the timeline of everything. Owns the tables `search_document` and `search_fts`.
@NullMarked
package headway.platform.search;

import org.jspecify.annotations.NullMarked;
