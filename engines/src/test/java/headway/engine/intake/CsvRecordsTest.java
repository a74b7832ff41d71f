package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void quotedFieldsMayHoldDelimitersQuotesAndLineBreaks() throws IOException {
        assertThat(read("a,\"b, c\",\"d \"\"e\"\" f\"\r\n\"g\nh\",i,\n"))
                .containsExactly("1: a|b, c|d \"e\" f", "2: g\nh|i|");
    }

    @Test
    void quotesInsideAQuotedFieldNeedNotBeDoubled() throws IOException {
        assertThat(read("\"the \"best\" one\",2\nx,y\n")).containsExactly("1: the \"best\" one|2", "2: x|y");
    }

    @Test
    void quotesInsideAPlainFieldAreText() throws IOException {
        assertThat(read("5\" pipe,\"x\" ,y\n")).containsExactly("1: 5\" pipe|x|y");
    }

    @Test
    void anUnclosedQuoteCostsItsOwnLineOnly() throws IOException {
        assertThat(read("a,b\nc,\"d\ne,f\ng,h\n"))
                .containsExactly("1: a|b", "2: CSV_UNCLOSED_QUOTE", "3: e|f", "4: g|h");
    }

    @Test
    void aFileOfUnclosedQuotesIsGivenUpAfterAWhile() throws IOException {
        List<String> rows = read("x,\"a b\n".repeat(3) + "\"a\n\n".repeat(1) + "y,\"z");
        assertThat(rows.getLast()).contains("CSV_UNCLOSED_QUOTE");
        String noise = ("x,\"a" + "b".repeat(CsvRecords.LONGEST / 30) + "\n").repeat(101);
        assertThat(read(noise)).hasSizeLessThan(60).anyMatch(row -> row.endsWith("CSV_TOO_BROKEN"));
    }

    @Test
    void aLineTooLongIsDroppedAndTheNextOneRead() throws IOException {
        assertThat(read("a\n" + "b".repeat(10_000_000) + "\nc\n\"" + "d".repeat(10_000_000) + "\ne"))
                .containsExactly("1: a", "2: CSV_LINE_TOO_LONG", "3: c", "4: CSV_LINE_TOO_LONG", "5: e");
    }

    @Test
    void everyKindOfLineEndEndsARow() throws IOException {
        assertThat(read("a\rb\r\nc\n\nd")).containsExactly("1: a", "2: b", "3: c", "4: ", "5: d");
    }

    private static List<String> read(String text) throws IOException {
        CsvRecords records = new CsvRecords(new StringReader(text), ',');
        List<String> rows = new ArrayList<>();
        for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
            rows.add(row.row() + ": " + (row.damage() == null ? String.join("|", row.fields()) : row.damage()));
        }
        return rows;
    }
}
