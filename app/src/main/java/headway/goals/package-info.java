/// Goals on all horizons (row D3) with steps and check-ins, decisions to keep, change, pause or let go (row D4),
/// activities that take hours every week, and whom which goal was told to (row D5).
///
/// Front door: [headway.goals.Goals]
///
/// - `list(owner)`, `get(owner, id)`, `active(owner)`, `progress(owner)` (by goal), `load(owner)` (hours);
/// - `save(owner, facts, …)` refuses circular trees; `decide(owner, id, choice, reason, day)`;
/// - `checkIn(owner, id, value, note, day)`, `finishStep(owner, id, day)`, `share(owner, id, sharing)`;
/// - `records()` of each kind for plain reading: goal, step, goal-check-in, goal-decision, goal-sharing, activity.
///
/// Owns the tables `goal`, `step`, `goal_check_in`, `goal_decision`, `goal_sharing`, `activity`, `weekly_hours`.
/// May use: kernel, engines, platform, links.
@NullMarked
package headway.goals;

import org.jspecify.annotations.NullMarked;
