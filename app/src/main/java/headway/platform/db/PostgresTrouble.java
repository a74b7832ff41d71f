package headway.platform.db;

import headway.platform.db.DatabaseProblem.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What PostgreSQL's refusals mean for a person (https://www.postgresql.org/docs/18/errcodes-appendix.html).
final class PostgresTrouble {
    private PostgresTrouble() {}

    /// What to throw for a failure: the sentence for one that is no mistake of the program, else the failure.
    static RuntimeException of(String database, SqlFailure failure) {
        Optional<Kind> kind = kind(failure);
        return kind.isPresent() ? new DatabaseProblem(kind.get(), sentence(kind.get(), database), failure) : failure;
    }

    private static Optional<Kind> kind(@Nullable Throwable failure) {
        Optional<Kind> found = Optional.empty();
        for (Throwable cause = failure; cause != null && found.isEmpty(); cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                found = kind(refused.getSQLState());
            } else if (cause instanceof SQLTransientConnectionException && cause.getCause() == null) {
                found = Optional.of(Kind.BUSY); // every connection of the pool was taken for too long
            }
        }
        return found;
    }

    /// @param state five characters, of which the first two are the class
    private static Optional<Kind> kind(String state) {
        return switch (state) {
            case "53100" -> Optional.of(Kind.FULL);
            case "25006", "42501" -> Optional.of(Kind.READ_ONLY);
            case "40001", "40P01", "53300", "53400", "55P03", "57014", "57P03" -> Optional.of(Kind.BUSY);
            case "57P01", "57P02", "57P04", "57P05" -> Optional.of(Kind.GONE);
            case "XX001", "XX002" -> Optional.of(Kind.DAMAGED);
            default -> state.startsWith("08") ? Optional.of(Kind.GONE) : Optional.empty();
        };
    }

    private static String sentence(Kind kind, String database) {
        return switch (kind) {
            case BUSY ->
                "The database " + database + " is busy: somebody else is writing and did not finish in time. Nothing"
                        + " was half saved: try again.";
            case GONE ->
                "The database " + database + " cannot be reached. Nothing was half saved: try again, and if it stays"
                        + " away, look whether its server is running.";
            case FULL ->
                "The disk of the database " + database + " is full. Nothing was half saved: make room and try again.";
            case READ_ONLY ->
                "The database " + database + " cannot be written. Check that its user may write and that it is no"
                        + " read-only copy.";
            case DAMAGED, NEWER, OTHER ->
                "The database " + database + " is damaged. Stop its server and restore a backup of it.";
        };
    }
}
