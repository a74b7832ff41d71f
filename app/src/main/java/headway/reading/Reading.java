package headway.reading;

import headway.kernel.OwnerId;
import headway.platform.fetch.Fetched;
import headway.platform.fetch.PageFetcher;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The front door of reading. Goes to the network only in [#fetch] and [#fetchScheduled].
public final class Reading {
    private final Records<Publication> publications;
    private final Records<Article> articles;
    private final Records<ReadingGoal> settings;
    private final ReadingStore store = new ReadingStore();
    private final PageFetcher fetcher;
    private final RecordKeeping keeping;

    public Reading(RecordKeeping keeping, PageFetcher fetcher) {
        this.keeping = keeping;
        this.fetcher = fetcher;
        this.publications = new Records<>(ReadingKinds.PUBLICATION, keeping);
        this.articles = new Records<>(ReadingKinds.article(publications.choices()), keeping);
        this.settings = new Records<>(new ReadingGoalKind(), keeping);
    }

    public Records<Publication> publications() {
        return publications;
    }

    public Records<Article> articles() {
        return articles;
    }

    public Records<ReadingGoal> settings() {
        return settings;
    }

    ReadingStore store() {
        return store;
    }

    public ReadingGoal goal(OwnerId owner) {
        return settings.list(owner).stream().findFirst().map(Kept::facts).orElse(ReadingGoal.NONE);
    }

    /// How often the person said something in the month of a day.
    public int contributions(OwnerId owner, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return keeping.database()
                .read(handle -> store.contributions(
                        handle, owner, first, first.plusMonths(1).minusDays(1)));
    }

    /// What came of reading a feed.
    public sealed interface Outcome {
        /// @param added new articles
        record Read(int added, UUID undo) implements Outcome {}

        /// @param code why not: a code of [Fetched.Reason], `no-feed` or `no-address`
        record Failed(String code) implements Outcome {}
    }

    /// Reads the feed of a publication now, and keeps what is new as unread.
    public Outcome fetch(OwnerId owner, UUID publication, LocalDate today) {
        Kept<Publication> kept = publications.get(owner, publication);
        if (kept.facts().feed().isEmpty()) {
            return new Outcome.Failed("no-address");
        }
        return switch (fetcher.fetch(kept.facts().feed())) {
            case Fetched.Refused(Fetched.Reason reason) -> new Outcome.Failed(reason.code());
            case Fetched.Page page ->
                FeedReader.read(page.bytes(), page.mediaType())
                        .map(feed -> keep(owner, kept, feed, today))
                        .orElseGet(() -> new Outcome.Failed("no-feed"));
        };
    }

    private Outcome keep(OwnerId owner, Kept<Publication> publication, FeedReader.Feed feed, LocalDate today) {
        Set<String> known = new HashSet<>(articles.byFingerprint(owner).keySet());
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            int added = 0;
            for (FeedReader.Entry entry : feed.entries()) {
                String fingerprint = "feed:" + entry.id();
                if (known.add(fingerprint)) {
                    Origin origin = Origin.imported(fingerprint);
                    articles.add(transaction, owner, article(publication.id(), entry), origin, batch);
                    added++;
                }
            }
            long version = publication.version();
            Publication read = publication.facts().fetched(today);
            publications.change(transaction, owner, publication.id(), version, read, batch);
            return new Outcome.Read(added, batch);
        });
    }

    private static Article article(UUID publication, FeedReader.Entry entry) {
        return new Article(
                entry.title(),
                entry.url(),
                Optional.of(publication),
                entry.publishedOn(),
                entry.summary(),
                Article.State.UNREAD,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "");
    }

    /// Reads the feeds of everybody who switched that on; nobody did unless they said so.
    public void fetchScheduled() {
        LocalDate today = LocalDate.ofInstant(keeping.clock().instant(), ZoneOffset.UTC);
        List<OwnerId> owners = keeping.database().read(store::scheduled);
        for (OwnerId owner : owners) {
            publications.list(owner).stream()
                    .filter(each -> !each.facts().feed().isEmpty())
                    .forEach(each -> fetch(owner, each.id(), today));
        }
    }

    public Saved mark(OwnerId owner, UUID article, Article.State state, LocalDate today) {
        Kept<Article> present = articles.get(owner, article);
        return articles.change(
                owner, article, present.version(), present.facts().in(state, today));
    }

    /// What a list of feeds gave.
    public record Taken(int added, int known, UUID undo) {}

    /// Takes over a list of feeds; empty when it is none.
    public Optional<Taken> takeOver(OwnerId owner, byte[] opml) {
        return Opml.read(opml).map(outlines -> takeOver(owner, outlines));
    }

    private Taken takeOver(OwnerId owner, List<Opml.Outline> outlines) {
        Set<String> known = new HashSet<>();
        publications.list(owner).forEach(each -> known.add(each.facts().feed()));
        UUID batch = keeping.changes().batch();
        int added = keeping.database().write(transaction -> {
            int count = 0;
            for (Opml.Outline each : outlines) {
                if (known.add(each.feed())) {
                    Publication publication =
                            new Publication(each.name(), each.url(), each.feed(), "", Optional.empty());
                    publications.add(transaction, owner, publication, Origin.imported(""), batch);
                    count++;
                }
            }
            return count;
        });
        return new Taken(added, outlines.size() - added, batch);
    }

    /// All feeds as a list for other programs.
    public String opml(OwnerId owner, String title) {
        return Opml.write(
                title,
                publications.list(owner).stream()
                        .map(Kept::facts)
                        .filter(each -> !each.feed().isEmpty())
                        .map(each -> new Opml.Outline(each.name(), each.url(), each.feed()))
                        .toList());
    }
}
