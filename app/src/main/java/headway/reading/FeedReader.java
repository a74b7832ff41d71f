package headway.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a feed, RSS or Atom. Refuses document types, and with them entities that grow or that name files. What
/// comes out is plain text.
final class FeedReader {
    /// The newest of a feed; more would bury the rest of the list.
    static final int MOST_ENTRIES = 20;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_ADDRESS = 2000;

    private FeedReader() {}

    /// @param title of the feed
    record Feed(String title, List<Entry> entries) {
        Feed {
            entries = List.copyOf(entries);
        }
    }

    /// @param id by which it is known again
    record Entry(String id, String title, String url, Optional<LocalDate> publishedOn, String summary) {}

    /// Empty when it is no feed that can be read.
    static Optional<Feed> read(byte[] bytes, String mediaType) {
        SyndFeedInput input = new SyndFeedInput(false, java.util.Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), mediaType, true)) {
            return Optional.of(feed(input.build(reader)));
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Feed feed(SyndFeed feed) {
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry each : feed.getEntries()) {
            Entry entry = entry(each);
            if (!entry.title().isEmpty() && entries.size() < MOST_ENTRIES) {
                entries.add(entry);
            }
        }
        return new Feed(line(feed.getTitle()), entries);
    }

    private static Entry entry(SyndEntry each) {
        String url = address(each.getLink());
        String id = Objects.requireNonNullElse(each.getUri(), url);
        SyndContent description = each.getDescription();
        String summary = description == null ? "" : PlainText.of(description.getValue());
        String title = line(each.getTitle());
        return new Entry(
                id.isBlank() ? title : id,
                title.isEmpty() ? cut(summary.lines().findFirst().orElse(""), LONGEST_TITLE) : title,
                url,
                day(each.getPublishedDate() == null ? each.getUpdatedDate() : each.getPublishedDate()),
                cut(summary, LONGEST_SUMMARY));
    }

    private static String line(@Nullable String text) {
        return cut(PlainText.of(text).replaceAll("\\s+", " "), LONGEST_TITLE);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /// Only addresses of the web; anything else could be a script.
    private static String address(@Nullable String link) {
        String plain = link == null ? "" : link.strip();
        return plain.length() <= LONGEST_ADDRESS && plain.matches("(?i)https?://\\S+") ? plain : "";
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(known -> LocalDate.ofInstant(known.toInstant(), ZoneOffset.UTC));
    }
}
