/// One shape for plain records: a kind says which fields it has, and gets its SQL, form, pages for writing,
/// JSON, trash, undo, search document and table for export from here.
///
/// For records that are a row of fields. What has parts of its own (files, tags) keeps its own store.
@NullMarked
package headway.platform.records;

import org.jspecify.annotations.NullMarked;
