package headway.engine.intake;

/// A part of the input that is deliberately not in the draft, so that nothing is lost unseen.
///
/// @param place file inside the archive, or file and JSON pointer
/// @param reason why; its message is `intake.skipped.<key>`
/// @param count how many things are left out there, at least 1; a file that was not opened counts
///     as one
public record SkippedPart(String place, SkipReason reason, int count) {}
