/// How one is perceived: the brand one wants in three words, the words that others use, notes after meetings,
/// and steps where the two differ.
///
/// Owns the tables `brand`, `impression`, `brand_step`. May use: kernel, engines, platform, accounts, links,
/// people. The words of others come through [headway.perception.Pulse].
@NullMarked
package headway.perception;

import org.jspecify.annotations.NullMarked;
