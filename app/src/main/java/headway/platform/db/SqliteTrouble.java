package headway.platform.db;

import headway.platform.db.DatabaseProblem.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// What SQLite's refusals mean for a person (https://www.sqlite.org/rescode.html).
final class SqliteTrouble {
    private SqliteTrouble() {}

    /// The sentence for a failure that is no mistake of the program; empty for one that is.
    static Optional<DatabaseProblem> explain(Path file, @Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException refused) {
                return explain(file, refused);
            }
        }
        return Optional.empty();
    }

    /// What to say about a record that cannot be opened, whatever the reason.
    static DatabaseProblem cannotOpen(Path file, SQLException failure) {
        return explain(file, failure)
                .orElseGet(() -> new DatabaseProblem(
                        "The record " + file + " cannot be opened: " + failure.getMessage()
                                + ". `headway restore` lists the backups there are.",
                        failure));
    }

    private static Optional<DatabaseProblem> explain(Path file, SQLiteException refused) {
        // the low byte is the primary code, the rest says more about it
        return switch (refused.getResultCode().code & 0xff) {
            case 5, 6 -> problem(Kind.BUSY, busy(file), refused);
            case 13 ->
                problem(
                        Kind.FULL,
                        "The disk with " + file.getParent() + " is full. Nothing was half saved: make room and try"
                                + " again.",
                        refused);
            case 8, 14 ->
                problem(
                        Kind.READ_ONLY,
                        "The record " + file + " cannot be written. Check that the folder belongs to you and that its"
                                + " disk is not read-only.",
                        refused);
            case 11, 26 -> problem(Kind.DAMAGED, damaged(file), refused);
            case 10 ->
                problem(
                        Kind.OTHER,
                        "The disk with " + file.getParent() + " reported an error (" + refused.getResultCode()
                                + "). Nothing was half saved. Check the disk, then try again.",
                        refused);
            default -> Optional.empty();
        };
    }

    static String busy(Path file) {
        return "The record " + file + " is busy: another Headway is writing and did not finish in time. Nothing was"
                + " half saved: try again.";
    }

    static String damaged(Path file) {
        return "The record " + file + " is damaged. `headway restore` lists the backups there are; what is there now"
                + " is kept beside the one you restore.";
    }

    private static Optional<DatabaseProblem> problem(Kind kind, String sentence, SQLiteException refused) {
        return Optional.of(new DatabaseProblem(kind, sentence, refused));
    }
}
