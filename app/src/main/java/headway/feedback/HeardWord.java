package headway.feedback;

/// A word that somebody used for the person.
///
/// @param month in which it was said, `2026-03`
public record HeardWord(String word, String month) {}
