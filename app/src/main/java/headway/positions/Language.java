package headway.positions;

/// A language and how well it is spoken, in the person's own words.
public record Language(String name, String fluency) {}
