package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E4")
class PdfPagesTest {
    private final Path folder = Folders.temporary();

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    private Path written(int pages, CompressParameters compression) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile(), compression);
        }
        return file;
    }

    @Test
    void E4_pagesAreCountedWhereverTheFileKeepsThem() throws IOException {
        assertThat(PdfPages.count(written(3, CompressParameters.NO_COMPRESSION)))
                .contains(3);
        assertThat(PdfPages.count(written(250, CompressParameters.DEFAULT_COMPRESSION)))
                .contains(250);
    }

    @Test
    void E4_aFileThatSaysNothingOrNonsenseHasNoCount() throws IOException {
        Path file = folder.resolve("b.pdf");
        for (String text : new String[] {
            "%PDF-1.7",
            "%PDF-1.7 /Type/Pages /Count 999999 endobj",
            "%PDF-1.7 <</Type/ObjStm/N 1>>stream\n not deflated",
            "%PDF-1.7 /Type/Pages /Count 99999999999999999999"
        }) {
            Files.writeString(file, text, StandardCharsets.ISO_8859_1);
            assertThat(PdfPages.count(file)).isEmpty();
        }
    }
}
