package headway.accomplishments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A page of a list, newest first.
///
/// @param next where the next page begins; empty on the last
public record AccomplishmentSlice(List<Accomplishment> items, Optional<Cursor> next) {
    public AccomplishmentSlice {
        items = List.copyOf(items);
    }

    /// The last item of a page, as `2026-05-01_<id>`.
    public record Cursor(LocalDate happenedOn, UUID id) {

        static Optional<Cursor> parse(String text) {
            String[] parts = text.split("_", 2);
            try {
                return parts.length == 2
                        ? Optional.of(new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return happenedOn + "_" + id;
        }
    }
}
