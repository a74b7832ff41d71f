/// Lays out documents and writes them as PDF, DOCX, HTML, Markdown and plain text.
@NullMarked
package headway.engine.typesetting;

import org.jspecify.annotations.NullMarked;
