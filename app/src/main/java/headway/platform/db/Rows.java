package headway.platform.db;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;

/// What a query gave.
public final class Rows<T> {
    private final List<T> values;

    Rows(List<T> values) {
        this.values = Collections.unmodifiableList(values);
    }

    public List<T> list() {
        return values;
    }

    public Stream<T> stream() {
        return values.stream();
    }

    public void forEach(Consumer<? super T> taker) {
        values.forEach(taker);
    }

    public <A, R> R collect(Collector<? super T, A, R> collector) {
        return values.stream().collect(collector);
    }

    /// The first row, if there is any.
    public Optional<T> findFirst() {
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.getFirst());
    }

    /// The only row, if there is one.
    public Optional<T> findOne() {
        if (values.size() > 1) {
            throw new IllegalStateException(values.size() + " rows where at most one was expected");
        }
        return findFirst();
    }

    /// The only row.
    public T one() {
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " rows where one was expected");
        }
        return values.getFirst();
    }
}
