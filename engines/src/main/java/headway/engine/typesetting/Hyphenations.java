package headway.engine.typesetting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The hyphenation of each language, read when a document first asks for it. Thread-safe.
public final class Hyphenations {

    /// Gives the pattern file of a language tag such as `en-gb` or `fr`, in lower case; empty when
    /// there is none.
    @FunctionalInterface
    public interface PatternFiles {
        Optional<String> read(String languageTag);
    }

    /// Where the patterns of a language are known by one of its variants only.
    private static final Map<String, String> USUAL = Map.of("en", "en-us", "de", "de-1996", "el", "el-monoton");

    private final PatternFiles files;
    private final Map<String, Hyphenation> read = new ConcurrentHashMap<>();

    public Hyphenations(PatternFiles files) {
        this.files = files;
    }

    /// No patterns for any language: words break at soft hyphens only.
    public static Hyphenations none() {
        return new Hyphenations(tag -> Optional.empty());
    }

    /// By language and country if there are patterns for them, otherwise by language alone.
    Hyphenation of(Locale language) {
        return read.computeIfAbsent(language.toLanguageTag().toLowerCase(Locale.ROOT), this::find);
    }

    private Hyphenation find(String tag) {
        String language = tag.split("-")[0];
        return files.read(tag)
                .or(() -> files.read(language))
                .or(() -> files.read(USUAL.getOrDefault(language, language)))
                .map(Hyphenation::parse)
                .orElseGet(Hyphenation::none);
    }
}
