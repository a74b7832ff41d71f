package headway.feedback;

/// How often a source is asked.
///
/// @param who a name, where it is about one person
/// @param months between two times, 1 to 24
/// @param note what to ask about
public record AskingRhythm(SourceKind source, String who, int months, String note) {}
