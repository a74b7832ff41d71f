package headway.commitments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Brings words up again: one's own before they are due, late ones to be agreed anew, others' when they are due.
enum CommitmentTrigger {
    MINE_DUE("commitments.mine-due", 80),
    MINE_LATE("commitments.mine-late", 75),
    THEIRS_DUE("commitments.theirs-due", 50);

    /// A word is mentioned three days before its day.
    private static final int BEFORE = 3;
    private static final int MOST = 100;
    private static final int USUAL = 70;

    private final String name;
    private final int importance;

    CommitmentTrigger(String name, int importance) {
        this.name = name;
        this.importance = importance;
    }

    Trigger of(Commitments commitments) {
        return new OfCommitments(this, commitments);
    }

    private boolean concerns(CommitmentStore.Due due, LocalDate today) {
        return switch (this) {
            case MINE_DUE -> due.mine() && !due.dueOn().isBefore(today);
            case MINE_LATE -> due.mine() && due.dueOn().isBefore(today);
            case THEIRS_DUE -> !due.mine() && !due.dueOn().isAfter(today);
        };
    }

    private record OfCommitments(CommitmentTrigger what, Commitments commitments) implements Trigger {
        @Override
        public String name() {
            return what.name;
        }

        @Override
        public List<String> rows() {
            return what == THEIRS_DUE ? List.of("E8", "R4") : List.of("E8");
        }

        @Override
        public Place place() {
            return Place.PEOPLE;
        }

        @Override
        public int importance() {
            return what.importance;
        }

        @Override
        public int restDays() {
            return 1;
        }

        @Override
        public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
            return CommitmentStore.due(handle, owner, today.plusDays(BEFORE)).stream()
                    .filter(due -> what.concerns(due, today))
                    .map(due -> new Signal(
                            due.id(),
                            List.of(due.text(), due.dueOn(), due.name()),
                            "/commitments#commitment-" + due.id(),
                            due.dueOn().minusDays(BEFORE),
                            Optional.of(due.dueOn()),
                            what == THEIRS_DUE ? Effort.TWO_MINUTES : Effort.QUARTER_HOUR,
                            due.dueOn().isAfter(today) ? USUAL : MOST))
                    .toList();
        }

        /// A word of one's own that is done is kept; asking others closes nothing.
        @Override
        public void done(Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch) {
            if (what != THEIRS_DUE) {
                commitments.keep(transaction, owner, UUID.fromString(subject), today, batch);
            }
        }
    }
}
