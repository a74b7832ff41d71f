package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Records of one kind on a calendar, each on one day, by their own title.
///
/// @param name as in the key of its text, `calendar.` and this
/// @param day on which a record stands; empty for those that do not
public record RecordDays<T>(String name, Records<T> records, Function<T, Optional<LocalDate>> day)
        implements CalendarSource {

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return records.list(handle, owner).stream()
                .flatMap(each -> day
                        .apply(each.facts())
                        .filter(on -> !on.isBefore(from) && !on.isAfter(to))
                        .map(on -> entry(each, on))
                        .stream())
                .toList();
    }

    private Entry entry(Kept<T> each, LocalDate on) {
        String title = records.particulars().title(each.facts());
        String path = records.asKind().pathOf(each.id());
        return Entry.wholeDay(each.id().toString(), on, List.of(title), path);
    }
}
