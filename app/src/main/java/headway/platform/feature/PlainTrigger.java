package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;

/// A trigger that is no more than a question to a store: for features with many of them.
public record PlainTrigger(String name, List<String> rows, Place place, int importance, int restDays, Search search)
        implements Trigger {

    public PlainTrigger {
        rows = List.copyOf(rows);
    }

    /// Left alone for a week after it was done.
    public PlainTrigger(String name, String row, Place place, int importance, Search search) {
        this(name, List.of(row), place, importance, WEEK, search);
    }

    /// Finds what is worth doing, with one query.
    @FunctionalInterface
    public interface Search {
        List<Signal> in(Handle handle, OwnerId owner, LocalDate today);
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return search.in(handle, owner, today);
    }
}
