package headway.home;

import static org.assertj.core.api.Assertions.assertThat;

import headway.accounts.Account;
import headway.accounts.Accounts;
import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.platform.feature.Kind;
import headway.platform.search.SearchDocument;
import headway.platform.search.SearchHit.Part;
import headway.platform.search.SearchIndex;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BothDatabases
@Tag("E9")
class EntriesTest {
    private static final Kind NOTE = new Kind("note", "kind.note", "/notes/{id}");
    private static final Kind DEED = new Kind("deed", "kind.deed", "/deeds/{id}");

    private final TestDatabase database;
    private final SearchIndex search;
    private final Ids ids;
    private final OwnerId owner;
    private final Entries entries;

    EntriesTest(TestDatabase database) {
        this.database = database;
        this.search = new SearchIndex(database.database().dialect());
        this.ids = new Ids(database.clock());
        this.owner = account("Somebody " + ids.next());
        this.entries = new Entries(database.database(), search, List.of(NOTE, DEED));
    }

    private OwnerId account(String name) {
        Account account = new Accounts(database.database(), ids, database.clock())
                .add(name, "correct horse battery")
                .orThrow();
        return account.id();
    }

    private UUID put(OwnerId whose, String kind, String day, String title) {
        UUID id = ids.next();
        database.database().write(transaction -> {
            search.put(transaction, new SearchDocument(whose, id, kind, title, "", LocalDate.parse(day)));
            return id;
        });
        return id;
    }

    private static List<UUID> idsOf(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void timelineShowsEveryKindNewestFirst() {
        UUID old = put(owner, "note", "2020-05-01", "old");
        UUID young = put(owner, "deed", "2026-02-19", "young");
        UUID middle = put(owner, "note", "2023-03-30", "middle");
        Entries.Slice slice = entries.timeline(owner, Optional.empty(), Optional.empty(), 10);
        assertThat(idsOf(slice.entries())).containsExactly(young, middle, old);
        assertThat(slice.next()).isEmpty();
        assertThat(slice.entries().getFirst().path()).isEqualTo("/deeds/" + young);
    }

    @Test
    void timelineCanBeNarrowedToOneKind() {
        put(owner, "note", "2020-05-01", "note");
        UUID deed = put(owner, "deed", "2019-05-01", "deed");
        assertThat(idsOf(entries.timeline(owner, Optional.of(DEED), Optional.empty(), 10)
                        .entries()))
                .containsExactly(deed);
    }

    @Test
    void partsOfTheTimelineJoinWithoutGapOrRepetition() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.addFirst(put(owner, "deed", "2026-02-1" + i / 3, "deed " + i));
        }
        List<UUID> seen = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        do {
            Entries.Slice slice = entries.timeline(owner, Optional.empty(), before, 3);
            seen.addAll(idsOf(slice.entries()));
            before = slice.next();
        } while (before.isPresent());
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void searchMarksWhatMatches() {
        put(owner, "deed", "2026-02-19", "Shortened the handover by ten minutes");
        put(owner, "note", "2026-02-20", "Nothing to do with it");
        List<Entry> found = entries.search(owner, "handover", Optional.empty(), 10);
        assertThat(found).singleElement().satisfies(entry -> assertThat(entry.title())
                .containsExactly(
                        new Part("Shortened the ", false),
                        new Part("handover", true),
                        new Part(" by ten minutes", false)));
    }

    @Test
    void othersAreNotSeen() {
        OwnerId other = account("Other " + ids.next());
        put(other, "deed", "2026-02-19", "secret handover");
        assertThat(entries.timeline(owner, Optional.empty(), Optional.empty(), 10)
                        .entries())
                .isEmpty();
        assertThat(entries.search(owner, "handover", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void kindsThatNoFeatureDeclaresAreLeftOut() {
        put(owner, "ghost", "2026-02-19", "ghost");
        assertThat(entries.timeline(owner, Optional.empty(), Optional.empty(), 10)
                        .entries())
                .isEmpty();
    }
}
