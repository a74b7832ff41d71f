package headway.platform.db;

import java.util.ArrayList;
import java.util.List;

/// One write transaction: its handle, and what is to happen once it is durable.
/// Confined to the thread that runs it.
public final class Transaction {
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Transaction(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }

    /// Runs after the commit, in the order given; never when the transaction fails.
    public void afterCommit(Runnable reaction) {
        afterCommit.add(reaction);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
