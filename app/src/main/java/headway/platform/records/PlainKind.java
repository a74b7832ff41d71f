package headway.platform.records;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A kind of record that is no more than its fields: for small kinds, where a class each would say nothing.
/// The keys of its texts begin with its name.
///
/// @param maker makes the facts of the values of the fields
/// @param titler one line that names a record
/// @param dater where it stands on the timeline
/// @param rules what is wrong although each field for itself is right
/// @param parts tables whose rows belong to a record
public record PlainKind<T>(
        String name,
        String table,
        String path,
        List<Field<T>> fields,
        Function<Values, T> maker,
        Function<T, String> titler,
        Function<T, Optional<PartialDate>> dater,
        Function<Values, List<Problem>> rules,
        List<RecordShape.Child> parts)
        implements RecordKind<T> {

    public PlainKind {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
    }

    public PlainKind(
            String name,
            String table,
            String path,
            List<Field<T>> fields,
            Function<Values, T> maker,
            Function<T, String> titler,
            Function<T, Optional<PartialDate>> dater) {
        this(name, table, path, fields, maker, titler, dater, _ -> List.of());
    }

    public PlainKind(
            String name,
            String table,
            String path,
            List<Field<T>> fields,
            Function<Values, T> maker,
            Function<T, String> titler,
            Function<T, Optional<PartialDate>> dater,
            Function<Values, List<Problem>> rules) {
        this(name, table, path, fields, maker, titler, dater, rules, List.of());
    }

    /// The same with tables of parts, whose rows its feature reads and writes.
    public PlainKind<T> withParts(RecordShape.Child... children) {
        return new PlainKind<>(name, table, path, fields, maker, titler, dater, rules, List.of(children));
    }

    @Override
    public RecordShape shape() {
        return new RecordShape(name, RecordKind.super.shape().root(), parts);
    }

    @Override
    public String texts() {
        return name + ".";
    }

    @Override
    public T make(Values values) {
        return maker.apply(values);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        return rules.apply(values);
    }

    @Override
    public String title(T facts) {
        return titler.apply(facts);
    }

    @Override
    public Optional<PartialDate> happened(T facts) {
        return dater.apply(facts);
    }
}
