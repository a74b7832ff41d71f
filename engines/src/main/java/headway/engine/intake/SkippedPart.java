package headway.engine.intake;

/// A part of the input that is deliberately not in the draft, so that nothing is lost unseen.
///
/// @param place file inside the archive, or file and JSON pointer
/// @param reason why; its message is `intake.skipped.<key>`
public record SkippedPart(String place, SkipReason reason) {}
