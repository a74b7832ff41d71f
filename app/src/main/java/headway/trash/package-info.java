/// What was deleted, of all features: brought back within 30 days, or erased. Owns no tables; features
/// give their own trash ([headway.platform.feature.TrashSource]).
@NullMarked
package headway.trash;

import org.jspecify.annotations.NullMarked;
