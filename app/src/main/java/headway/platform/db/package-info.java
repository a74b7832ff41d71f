/// The database: one writer and several readers on SQLite, a pool on PostgreSQL; migrations and backups.
/// Owns the table `flyway_schema_history`.
@NullMarked
package headway.platform.db;

import org.jspecify.annotations.NullMarked;
