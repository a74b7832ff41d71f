/// Reads files that people already have into drafts with source positions; saves nothing.
@NullMarked
package headway.engine.intake;

import org.jspecify.annotations.NullMarked;
