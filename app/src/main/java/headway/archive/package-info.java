/// The whole record as one ZIP archive in open formats, and back again (row R4): JSON of every table that a
/// feature names, attached files, Markdown for reading, and a description. An archive that is brought into an
/// empty installation gives the same record, row by row.
///
/// Owns no tables. May use: kernel, engines, platform, accounts, and for JSON Resume the features it is made of.
@NullMarked
package headway.archive;

import org.jspecify.annotations.NullMarked;
