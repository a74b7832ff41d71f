/// The Direction place as a whole: its overview, the one-page goal sheet with addresses under which others may
/// read it (row D5), and the career plan (row D14), composed of what the features below say. Every sentence about
/// the person is their own; Headway adds headings, dates and numbers.
///
/// Front doors: [headway.plan.Sheets] (whose goals, as a document; addresses for others),
/// [headway.plan.CareerPlans] (the plan as a document).
///
/// Owns the tables `career_plan`, `goal_sheet_link` with `goal_sheet_goal`. May use: kernel, engines, platform,
/// documents, links, vision, values, goals.
@NullMarked
package headway.plan;

import org.jspecify.annotations.NullMarked;
