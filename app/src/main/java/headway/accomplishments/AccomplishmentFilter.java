package headway.accomplishments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which accomplishments are wanted. Empty parts do not restrict.
public record AccomplishmentFilter(
        Optional<String> words,
        Optional<String> tag,
        Optional<String> theme,
        Optional<UUID> positionId,
        Optional<Confidentiality> confidentiality,
        Optional<Missing> missing,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final AccomplishmentFilter ALL = new AccomplishmentFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// What was done in one position.
    public static AccomplishmentFilter ofPosition(UUID id) {
        return new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What was done from one day to another, both included.
    public static AccomplishmentFilter between(LocalDate from, LocalDate to) {
        return new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to));
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
