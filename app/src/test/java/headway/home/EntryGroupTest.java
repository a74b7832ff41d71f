package headway.home;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.PartialDate;
import headway.platform.search.SearchDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E9")
class EntryGroupTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Entry on(String day) {
        return new Entry(
                UUID.randomUUID(), "deed", "kind.deed", "/deeds/1", LocalDate.parse(day), 1, List.of(), List.of());
    }

    private static List<EntryGroup> groups(Optional<LocalDate> shown, Entry... entries) {
        return EntryGroup.of(List.of(entries), TODAY, shown);
    }

    @Test
    void recentEntriesAreGroupedByDayAndOlderOnesByMonth() {
        Entry today = on("2026-03-02");
        Entry yesterday = on("2026-03-01");
        Entry february = on("2026-02-14");
        Entry lateJanuary = on("2026-01-29");
        Entry earlyJanuary = on("2026-01-03");
        assertThat(groups(Optional.empty(), today, yesterday, february, lateJanuary, earlyJanuary))
                .containsExactly(
                        new EntryGroup(new PartialDate(2026, 3, 2), "home.day.today", false, List.of(today)),
                        new EntryGroup(new PartialDate(2026, 3, 1), "home.day.yesterday", false, List.of(yesterday)),
                        new EntryGroup(new PartialDate(2026, 2, 14), "", false, List.of(february)),
                        new EntryGroup(new PartialDate(2026, 1, 0), "", false, List.of(lateJanuary, earlyJanuary)));
    }

    @Test
    void headingShownOnThePageBeforeIsNotRepeated() {
        Entry entry = on("2025-06-03");
        assertThat(groups(Optional.of(LocalDate.of(2025, 6, 28)), entry))
                .containsExactly(new EntryGroup(new PartialDate(2025, 6, 0), "", true, List.of(entry)));
    }

    @Test
    void whatHasNoDateStandsTogetherAtTheEnd() {
        Entry old = on("1987-06-03");
        Entry skill = on(SearchDocument.UNDATED.toString());
        assertThat(groups(Optional.empty(), old, skill))
                .containsExactly(
                        new EntryGroup(new PartialDate(1987, 6, 0), "", false, List.of(old)),
                        new EntryGroup(new PartialDate(1000, 1, 0), "home.day.none", false, List.of(skill)));
    }

    @Test
    void nothingGivesNoGroups() {
        assertThat(groups(Optional.empty())).isEmpty();
    }
}
