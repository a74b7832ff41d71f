package headway.platform.db;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The transaction that several front doors share, known to the thread that runs them and to nobody else.
///
/// Whatever fails within it dooms all of it, also where somebody caught what was thrown: nothing is half done.
final class SharedTransaction {
    private final ScopedValue<Part> current = ScopedValue.newInstance();

    private static final class Part {
        private final Transaction transaction;
        private boolean failed;

        private Part(Transaction transaction) {
            this.transaction = transaction;
        }
    }

    boolean isRunning() {
        return current.isBound();
    }

    /// Runs an act; what it writes joins the transaction, and what it reads sees what was written.
    <T extends @Nullable Object> T during(Transaction transaction, Supplier<T> act) {
        Part part = new Part(transaction);
        T value = ScopedValue.where(current, part).call(act::get);
        if (part.failed) {
            throw new IllegalStateException("a part of an act failed and was passed over");
        }
        return value;
    }

    <T extends @Nullable Object> T write(Work<T> work) {
        return joined(work);
    }

    <T extends @Nullable Object> T read(Query<T> query) {
        return joined(transaction -> query.run(transaction.handle()));
    }

    private <T extends @Nullable Object> T joined(Work<T> work) {
        Part part = current.get();
        boolean done = false;
        try {
            T value = work.run(part.transaction);
            done = true;
            return value;
        } finally {
            part.failed |= !done;
        }
    }
}
