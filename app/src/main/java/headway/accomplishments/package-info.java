/// Accomplishments (rows E1, E2, E4, E9): what a person achieved, in their own words, with the numbers,
/// examples and results that make it count, its files and links.
///
/// The model for other features: records, a form that checks, a front door with the use cases, a store with
/// all SQL, thin routes for pages and JSON, commands, page records with their templates, one feature class.
///
/// Owns the tables `accomplishment`, `accomplishment_tag`, `accomplishment_link`, `accomplishment_file`.
/// May use: kernel, engines, platform, accounts, positions.
@NullMarked
package headway.accomplishments;

import org.jspecify.annotations.NullMarked;
