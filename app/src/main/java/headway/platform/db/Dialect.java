package headway.platform.db;

/// The databases that are spoken. Stores ask for it only where SQL cannot be shared.
public enum Dialect {
    SQLITE,
    POSTGRESQL
}
