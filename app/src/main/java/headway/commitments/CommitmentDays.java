package headway.commitments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.List;

/// The days on which open commitments are due.
final class CommitmentDays implements CalendarSource {
    @Override
    public String name() {
        return "commitment";
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return CommitmentStore.due(handle, owner, to).stream()
                .filter(due -> !due.dueOn().isBefore(from))
                .map(due -> Entry.wholeDay(
                        due.id(), due.dueOn(), List.of(due.text()), "/commitments#commitment-" + due.id()))
                .toList();
    }
}
