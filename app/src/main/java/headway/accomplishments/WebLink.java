package headway.accomplishments;

/// A link kept with an accomplishment.
///
/// @param label what it leads to; the address itself when nothing was said
public record WebLink(String label, String url) {}
