package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days on which rhythms of keeping in touch are over. Who is overdue stands on the first day asked for.
final class FadingDays implements CalendarSource {
    @Override
    public String name() {
        return "fading";
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        List<Entry> entries = new ArrayList<>();
        for (TriggerStore.Row row : TriggerStore.rhythms(handle, owner)) {
            LocalDate due = new Rhythm(Math.max(1, row.days()), row.day().orElse(from)).dueOn();
            if (!due.isBefore(from) && !due.isAfter(to)) {
                entries.add(Entry.wholeDay(row.id(), due, List.of(row.name()), "/people/" + row.id()));
            }
        }
        return entries;
    }
}
