package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Days of one feature that a calendar shows: what is due, ends or takes place.
public interface CalendarSource {

    /// Begins the keys of its texts, `calendar.` and this, and the ids of its entries; for example
    /// `commitment`.
    String name();

    /// What falls on the days from one to another, both included. One indexed query.
    List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to);

    /// One day.
    ///
    /// @param subject the same each time, so that a calendar knows the entry again: the id of a record
    /// @param at a time of the owner's day; none for the whole day
    /// @param args what its title names: texts, whole numbers and days
    /// @param path where it is looked at
    record Entry(String subject, LocalDate day, Optional<LocalTime> at, List<Object> args, String path) {
        public Entry {
            args = List.copyOf(args);
        }

        public static Entry wholeDay(String subject, LocalDate day, List<Object> args, String path) {
            return new Entry(subject, day, Optional.empty(), args, path);
        }
    }
}
