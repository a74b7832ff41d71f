package headway.platform.db;

import java.sql.PreparedStatement;

/// A statement that changes rows.
public final class SqlUpdate extends SqlStatement<SqlUpdate> {

    SqlUpdate(Statements statements, String sql) {
        super(statements, sql);
    }

    @Override
    SqlUpdate self() {
        return this;
    }

    /// @return how many rows were changed
    public int execute() {
        return run(PreparedStatement::executeUpdate);
    }
}
