package headway.meetings;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.List;

/// The days of planned one-to-ones.
final class MeetingDays implements CalendarSource {
    private final MeetingStore store = new MeetingStore();

    @Override
    public String name() {
        return "one-to-one";
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return store.planned(handle, owner, from, to).stream()
                .map(each -> Entry.wholeDay(each.id(), each.day(), List.of(each.person()), "/one-to-ones/" + each.id()))
                .toList();
    }
}
