package headway.platform.db;

import java.sql.SQLException;

/// A statement failed, with the statement and without the values bound to it.
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }
}
