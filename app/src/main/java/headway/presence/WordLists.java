package headway.presence;

import java.util.List;

/// What old posts are held against: words that may speak against a person, and words for what they want to stand
/// for.
public record WordLists(List<String> concerns, List<String> brand) {
    /// Where nobody wrote a list yet: words that most people would look at twice in an old post of theirs.
    public static final WordLists STARTER = new WordLists(
            List.of("hate", "stupid", "idiot", "drunk", "hungover", "boring job", "my boss", "lazy", "lawsuit", "damn"),
            List.of());

    public WordLists {
        concerns = List.copyOf(concerns);
        brand = List.copyOf(brand);
    }
}
