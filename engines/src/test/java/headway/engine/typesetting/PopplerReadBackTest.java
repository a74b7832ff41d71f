package headway.engine.typesetting;

import org.junit.jupiter.api.Tag;

/// The same with `pdftotext`, which goes by position where PDFBox follows the order of drawing.
@Tag("poppler")
class PopplerReadBackTest extends ReadBackTest {

    @Override
    Reader reader() {
        return ReadBack::byPdfToText;
    }
}
