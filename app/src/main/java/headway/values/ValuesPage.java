package headway.values;

import headway.engine.wording.WordDiff;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Success, values, deal-breakers and weights on one page.
///
/// @param versions of the success statement, newest first
/// @param history weighings with their weights, newest first
record ValuesPage(
        List<Kept<Value>> values,
        Optional<Weighed> weighed,
        List<Version> versions,
        List<Weighed> history,
        FormState form) {

    /// A version of a text with what changed since the one before.
    record Version(Kept<Statement> statement, List<WordDiff.Piece> changes) {}

    static ValuesPage of(Values values, OwnerId owner, FormState form) {
        List<Kept<Statement>> statements = values.versions(owner);
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String before =
                    i + 1 < statements.size() ? statements.get(i + 1).facts().text() : "";
            versions.add(new Version(
                    statements.get(i),
                    before.isEmpty()
                            ? List.of()
                            : WordDiff.between(before, statements.get(i).facts().text())));
        }
        return new ValuesPage(values.list(owner), values.weighed(owner), versions, values.history(owner), form);
    }

    Optional<Kept<Statement>> success() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getFirst().statement());
    }

    List<Weighed.Share> shares() {
        return weighed.map(Weighed::shares).orElse(List.of());
    }

    /// Values that the last weighing says nothing about.
    List<Kept<Value>> unweighed() {
        return values.stream()
                .filter(each -> weighed.filter(known -> known.weights().containsKey(each.id()))
                        .isEmpty())
                .toList();
    }

    /// Common values that the person has not taken up.
    List<Value.Standard> offered() {
        return Arrays.stream(Value.Standard.values())
                .filter(each -> each != Value.Standard.OTHER)
                .filter(each -> values.stream().noneMatch(value -> value.facts().standard() == each))
                .toList();
    }

    Optional<ComparisonPage.Disagreement> disagreement() {
        return weighed.flatMap(ComparisonPage.Disagreement::of);
    }

    int pointsOf(Kept<Value> value) {
        return weighed.map(each -> each.points().getOrDefault(value.id(), 5)).orElse(5);
    }

    /// Share of a value in an earlier weighing, in hundredths; empty when it was not in it.
    static Optional<Long> percent(Weighed weighed, Kept<Value> value) {
        return Optional.ofNullable(weighed.weights().get(value.id())).map(weight -> Math.round(weight * 100));
    }
}
