package headway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String RSS = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Letters</title><link>https://l.example</link>
            <description>d</description>
            <item><guid>1</guid><title>Bedside &amp; handover</title><link>https://l.example/1</link>
            <pubDate>Mon, 02 Feb 2026 10:00:00 GMT</pubDate>
            <description>&lt;p&gt;Ten &lt;b&gt;minutes&lt;/b&gt;&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description></item>
            <item><guid>2</guid><title>Bad link</title><link>javascript:alert(1)</link></item>
            </channel></rss>""";

    private static Optional<FeedReader.Feed> read(String xml) {
        return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), "application/rss+xml");
    }

    @Test
    void P7_rssBecomesPlainText() {
        assertThat(read(RSS))
                .contains(new FeedReader.Feed(
                        "Letters",
                        List.of(
                                new FeedReader.Entry(
                                        "1",
                                        "Bedside & handover",
                                        "https://l.example/1",
                                        Optional.of(LocalDate.of(2026, 2, 2)),
                                        "Ten minutes"),
                                new FeedReader.Entry("2", "Bad link", "", Optional.empty(), ""))));
    }

    @Test
    void P7_atomIsRead() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>urn:a</id>
                <updated>2026-02-02T10:00:00Z</updated><entry><id>urn:1</id><title>One</title>
                <link href="https://a.example/1"/><updated>2026-02-01T10:00:00Z</updated>
                <summary>Short</summary></entry></feed>""";
        assertThat(read(atom).orElseThrow().entries())
                .containsExactly(new FeedReader.Entry(
                        "urn:1", "One", "https://a.example/1", Optional.of(LocalDate.of(2026, 2, 1)), "Short"));
    }

    @Test
    void P7_documentTypesAreRefused() {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
                <rss version="2.0"><channel><title>&b;</title><link>x</link><description>d</description></channel></rss>""";
        String outside = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>&x;</title><link>x</link><description>d</description></channel></rss>""";
        assertThat(read(bomb)).isEmpty();
        assertThat(read(outside)).isEmpty();
        assertThat(Opml.read(outside.replace("rss", "opml").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void P7_whatIsNoFeedIsSaidToBeNone() {
        assertThat(read("<html><body>hello</body></html>")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void P7_listsOfFeedsGoOutAndComeBack() {
        List<Opml.Outline> outlines = List.of(
                new Opml.Outline("Letters & more", "https://l.example", "https://l.example/feed?a=1&b=2"),
                new Opml.Outline("Other", "", "https://o.example/rss"));
        String text = Opml.write("Reading", outlines);
        assertThat(Opml.read(text.getBytes(StandardCharsets.UTF_8))).contains(outlines);
    }
}
