/// Import: what somebody has in other places comes into the record through a plan that says, item by item,
/// what will be added, filled in, kept or left out, and why. Nothing is saved before the person agrees, what
/// is saved is one act with one undo, and importing the same again adds nothing.
///
/// Reading files is the engine's ([headway.engine.intake]); this package compares their drafts with the
/// record. Owns no tables; files wait in the folder `imports` of the data directory, a day at most.
/// May use: kernel, engines, platform, accounts, positions, profile, accomplishments.
@NullMarked
package headway.intake;

import org.jspecify.annotations.NullMarked;
