package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One trigger of people, made of how it finds something and what doing it writes.
record PeopleTrigger(String name, List<String> rows, int importance, int restDays, Finder finder, Act act)
        implements Trigger {

    /// Finds what is worth doing.
    @FunctionalInterface
    interface Finder {
        List<Signal> find(Handle handle, OwnerId owner, LocalDate today);
    }

    /// What "done" writes.
    @FunctionalInterface
    interface Act {
        Act NONE = (_, _, _, _, _) -> {};

        void on(Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch);
    }

    PeopleTrigger {
        rows = List.copyOf(rows);
    }

    @Override
    public Place place() {
        return Place.PEOPLE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return finder.find(handle, owner, today);
    }

    @Override
    public void done(Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch) {
        act.on(transaction, owner, subject, today, batch);
    }
}
