package headway.engine.typesetting;

import org.jspecify.annotations.Nullable;

/// Letters in one ink without a space between them.
///
/// @param breaks numbers of characters after which a line may end without a sign, ascending (after
///     a hyphen or dash, between ideographs)
/// @param softHyphens numbers of characters after which the writer allowed a hyphen, ascending
/// @param original what a sign for a missing letter stands for; null for ordinary words
record Word(
        String text,
        Ink ink,
        Shaped shaped,
        int[] breaks,
        int[] softHyphens,
        @Nullable String original) implements Token {

    double widthPt() {
        return ink.widthPt(shaped);
    }
}
