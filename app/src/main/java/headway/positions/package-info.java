/// Work history: positions (several under one employer), education, credentials, projects and languages,
/// with dates as precise as they are remembered.
///
/// The model for features whose records are rows of fields: a record with the facts and a kind that says
/// which fields there are; the rest comes from [headway.platform.records].
///
/// Owns the tables `position`, `education`, `credential`, `project`, `language`.
/// May use: kernel, engines, platform, accounts.
@NullMarked
package headway.positions;

import org.jspecify.annotations.NullMarked;
