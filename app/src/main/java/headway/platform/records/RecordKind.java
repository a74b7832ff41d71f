package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is particular to one kind of record whose facts are a `T`. Stateless.
public interface RecordKind<T> {

    /// As in the search index; its name for people has the key `kind.` and this.
    String name();

    /// Its only table; each field is a column.
    String table();

    /// Where its pages are, without the base path.
    String path();

    /// What the keys of its texts begin with, with the dot: `position.`.
    String texts();

    /// In the order of the form.
    List<Field<T>> fields();

    T make(Values values);

    /// One line that names it.
    String title(T facts);

    /// Where it stands on the timeline; empty puts it where it was added.
    Optional<PartialDate> happened(T facts);

    /// What an import would recognise it by; empty for kinds that are not imported.
    default String fingerprint(T facts) {
        return "";
    }

    /// How a list of them is ordered; the order in which they were added decides the rest.
    default Comparator<T> order() {
        return (_, _) -> 0;
    }

    /// What is wrong although each field for itself is right.
    default List<Problem> check(Values values, LocalDate today) {
        return List.of();
    }

    /// What follows from an addition or a change, in the same act: taken back with it, not repeated when a record
    /// comes back from the trash or an archive.
    ///
    /// @param before empty for a new one
    default void followedBy(Transaction transaction, OwnerId owner, Optional<T> before, Kept<T> after, UUID batch) {}

    /// Whether a person has at most one.
    default boolean isSingle() {
        return false;
    }

    default RecordShape shape() {
        List<String> columns = new ArrayList<>(List.of("id", "owner"));
        fields().forEach(field -> columns.add(field.column()));
        columns.addAll(List.of("source", "fingerprint", "version", "created_at", "updated_at", "deleted_at"));
        List<RecordTable.Reference> references =
                fields().stream().flatMap(field -> field.reference().stream()).toList();
        return new RecordShape(name(), new RecordTable(table(), columns, List.of(), references), List.of());
    }
}
