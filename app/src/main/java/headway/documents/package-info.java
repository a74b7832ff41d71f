/// Documents that people hand to others, written as files: PDF, Word, HTML, Markdown. Brings the typesetting
/// engine together with the fonts and hyphenation patterns that the application is built with.
///
/// Owns no tables. May use: kernel, engines, platform.
@NullMarked
package headway.documents;

import org.jspecify.annotations.NullMarked;
