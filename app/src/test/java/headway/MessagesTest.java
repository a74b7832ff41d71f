package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.Messages.Call;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Map<String, String> TEXTS = Messages.all();
    private static final List<Call> CALLS = Messages.calls();

    @Test
    void everyKeyThatIsAskedForHasAText() {
        Set<String> missing = new TreeSet<>();
        for (Call call : CALLS) {
            for (String key : call.keys()) {
                boolean there = call.prefix()
                        ? TEXTS.keySet().stream().anyMatch(text -> text.startsWith(key))
                        : TEXTS.containsKey(key);
                if (!there) {
                    missing.add(key + (call.prefix() ? "…" : "") + " in " + call.file());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPlaceholderIsFilled() {
        Set<String> unfilled = new TreeSet<>();
        for (Call call : CALLS) {
            for (String key : call.prefix() ? List.<String>of() : call.keys()) {
                int wanted = Messages.placeholders(TEXTS.getOrDefault(key, ""));
                if (wanted > call.arguments()) {
                    unfilled.add(key + " wants " + wanted + ", gets " + call.arguments() + " in " + call.file());
                }
            }
        }
        assertThat(unfilled).isEmpty();
    }

    @Test
    void placeholdersAreNumberedWithoutGaps() {
        assertThat(TEXTS)
                .allSatisfy(
                        (key, text) -> assertThat(Messages.hasGap(text)).as(key).isFalse());
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals = Messages.literals();
        assertThat(TEXTS.keySet()).filteredOn(key -> !isUsed(key, literals)).isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        String without = key.replaceAll("(\\.(one|other)|-hint)$", "");
        String afterFirst = without.substring(without.indexOf('.') + 1).replaceFirst("^chapter\\.", "");
        if (literals.contains(key) || literals.contains(without) || literals.contains(afterFirst)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1)) && dot > 0 && !isSharedPrefix(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /// Prefixes of other mechanisms, whose codes must be named in full.
    private static boolean isSharedPrefix(String prefix) {
        return prefix.equals("problem") || prefix.equals("done");
    }
}
