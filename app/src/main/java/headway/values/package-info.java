/// What matters to a person in their working life (row D1): values with weights, found by comparing pairs or by
/// giving points, deal-breakers, and success in the person's own words, in dated versions.
///
/// Front door: [headway.values.Values] with `weights(owner)` (by value, adding up to 1; empty until weighed),
/// `list(owner)`, `dealBreakers(owner)` and `success(owner)`, the statement that holds today.
///
/// Owns the tables `value`, `value_weighing` with `value_judgement` and `value_points`, `success_statement`.
/// May use: kernel, engines, platform.
@NullMarked
package headway.values;

import org.jspecify.annotations.NullMarked;
