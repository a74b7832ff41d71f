package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.List;

/// The ends of terms of mentoring.
final class TermDays implements CalendarSource {
    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return TriggerStore.endingTerms(handle, owner, to).stream()
                .filter(row -> row.day().filter(day -> !day.isBefore(from)).isPresent())
                .map(row -> Entry.wholeDay(
                        row.id(), row.day().orElse(to), List.of(row.name(), row.text()), "/mentoring/" + row.id()))
                .toList();
    }
}
