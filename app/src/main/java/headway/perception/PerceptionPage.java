package headway.perception;

import headway.platform.records.Kept;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The whole of it: words wanted and heard, notes, steps.
///
/// @param versions of the brand, the present one first
record PerceptionPage(
        List<Kept<Brand>> versions,
        Comparison comparison,
        List<Kept<Impression>> impressions,
        List<Kept<BrandStep>> steps,
        boolean asked,
        LocalDate today) {
    PerceptionPage {
        versions = List.copyOf(versions);
        impressions = List.copyOf(impressions);
        steps = List.copyOf(steps);
    }

    Optional<Kept<Brand>> present() {
        return versions.stream().findFirst();
    }

    /// The form of a step for a word.
    String stepFor(Comparison.Word word) {
        return "/perception/steps/new?word=" + encoded(word.word()) + "&dueOn=" + today.plusMonths(1);
    }

    /// The form of a new version, filled with the present one.
    String nextVersion() {
        return present()
                .map(each -> "/perception/brand/new?since=" + today + "&inside="
                        + encoded(String.join(", ", each.facts().inside())) + "&outside="
                        + encoded(String.join(", ", each.facts().outside())))
                .orElse("/perception/brand/new?since=" + today);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    int width(Comparison.Word word, int of) {
        return word.times() * of / comparison.most();
    }
}
