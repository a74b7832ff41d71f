/// Where a person wants to be in one, three and ten years (row D2), in dated versions, and where in their working
/// life they are (row D13).
///
/// Front doors: [headway.vision.Visions] with `current(owner)` (the version that holds, by horizon) and
/// `read(owner, day)` for "read again and still true"; [headway.vision.Stages] with `current(owner)`.
///
/// Owns the tables `vision`, `life_stage`. May use: kernel, engines, platform.
@NullMarked
package headway.vision;

import org.jspecify.annotations.NullMarked;
