package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFormsTest {
    private static final Document SMALL = Samples.document(List.of(
            new Block.Title("A year", "Ines Marchetti"),
            Block.Heading.of(1, "Results"),
            new Block.EntryRow(List.of(Run.bold("Ward 5")), "2019 – 2024"),
            new Block.BulletList(List.of(
                    List.of(Run.of("Cut it from 25 to 15 min").citing("log"), Run.of(".")),
                    List.of(Run.of("See "), Run.link("the card", "https://example.org/card")))),
            new Block.Quote(List.of(Run.of("Good.")), "Amara"),
            new Block.Rule(),
            new Block.SourceList("Evidence", List.of(new Source("log", List.of(Run.of("Log of May")))))));

    @Test
    void plainTextKeepsTheOrderAndTheSources() {
        assertThat(TextWriter.write(SMALL)).isEqualTo("""
                A year
                ======

                Ines Marchetti


                Results
                -------

                Ward 5 · 2019 – 2024

                • Cut it from 25 to 15 min [1].
                • See the card <https://example.org/card>

                “Good.” — Amara

                * * *


                Evidence

                [1] Log of May
                """);
    }

    @Test
    void markdownKeepsTheStructure() {
        assertThat(MarkdownWriter.write(SMALL)).isEqualTo("""
                # A year

                Ines Marchetti

                ## Results

                **Ward 5** · 2019 – 2024

                - Cut it from 25 to 15 min \\[1\\].
                - See [the card](<https://example.org/card>)

                > Good.
                >
                > — Amara

                ---

                ### Evidence

                1. Log of May
                """);
    }

    @Test
    void markdownTakesNoTextForMarkup() {
        Document document = Samples.document(List.of(
                Block.Paragraph.of(Run.of("# not a heading *nor* [a link](x) <b>")),
                Block.Paragraph.of(Run.of("1. no list")),
                Block.Paragraph.of(Run.of("a "), Run.bold(" b "), Run.of("c"))));

        assertThat(MarkdownWriter.write(document)).isEqualTo("""
                \\# not a heading \\*nor\\* \\[a link\\](x) \\<b\\>

                1\\. no list

                a  **b** c
                """);
    }

    @Test
    void htmlIsCompleteAndSaysItsLanguage() {
        String html = HtmlWriter.write(SMALL, DocumentStyle.plain());

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"en-GB\">")
                .contains("<title>What I did in 2025</title>");
        assertThat(html.substring(html.indexOf("<main>"))).isEqualTo("""
                <main>
                <h1>A year</h1>
                <p class="subtitle">Ines Marchetti</p>
                <h2 class="level-1">Results</h2>
                <p class="entry"><span><strong>Ward 5</strong></span> <span class="when">2019 – 2024</span></p>
                <ul>
                <li>Cut it from 25 to 15 min<sup><a href="#source-1" role="doc-noteref">1</a></sup>.</li>
                <li>See <a href="https://example.org/card">the card</a></li>
                </ul>
                <figure>
                <blockquote><p>Good.</p></blockquote>
                <figcaption>—\u00A0Amara</figcaption>
                </figure>
                <hr>
                <h3 class="level-2">Evidence</h3>
                <ol class="sources" start="1">
                <li id="source-1">Log of May</li>
                </ol>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void htmlRunsNothingThatIsWrittenInAText() {
        Document document = Samples.document(
                Locale.ROOT,
                List.of(
                        new Block.Title("<script>alert(1)</script>", "\" onload=\""),
                        Block.Paragraph.of(
                                Run.link("<img src=x>", "javascript:alert(1)"),
                                Run.link("a", "https://e.org/?a=\"><b>"))));

        String html = HtmlWriter.write(document, DocumentStyle.plain());

        assertThat(html).doesNotContain("<script", "<img", "javascript:", "\"><b>");
    }

    @Test
    void headingLevelsThatReadersAreToldSkipNone() {
        Document document = Samples.document(
                List.of(Block.Heading.of(3, "deep"), Block.Heading.of(1, "top"), Block.Heading.of(3, "deep again")));

        assertThat(HtmlWriter.write(document, DocumentStyle.plain()))
                .contains(
                        "<h1 class=\"level-3\">deep</h1>",
                        "<h1 class=\"level-1\">top</h1>",
                        "<h2 class=\"level-3\">deep again</h2>");
    }

    @Test
    void anEmptyDocumentIsWrittenInEveryForm() {
        Document empty = Samples.document(List.of());

        assertThat(TextWriter.write(empty)).isEqualTo("\n");
        assertThat(MarkdownWriter.write(empty)).isEqualTo("\n");
        assertThat(HtmlWriter.write(empty, DocumentStyle.plain())).contains("<main>\n</main>");
        assertThat(DocxWriter.write(empty, Samples.a4(), DocumentStyle.plain())).isNotEmpty();
        assertThat(Assets.typesetter().pdf(empty, Samples.a4()).pages()).isEqualTo(1);
    }
}
