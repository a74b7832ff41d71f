package headway.platform.db;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// Jdbi whose failures do not repeat the values of a statement: they end in logs, and logs have no content.
final class Quiet {
    private Quiet() {}

    static Jdbi jdbi(Connection connection) {
        return quietened(Jdbi.create(connection));
    }

    static Jdbi jdbi(DataSource pool) {
        return quietened(Jdbi.create(pool));
    }

    private static Jdbi quietened(Jdbi jdbi) {
        return jdbi.configure(
                StatementExceptions.class, exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
    }
}
