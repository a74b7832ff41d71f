package headway.vision;

import headway.engine.wording.WordDiff;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The vision on each horizon with its versions, and where in working life somebody is.
///
/// @param stages the latest first
record VisionPage(List<Part> parts, List<Kept<LifeStage>> stages, FormState form) {

    /// @param versions newest first
    record Part(Horizon horizon, List<Version> versions) {
        Optional<Kept<Vision>> current() {
            return versions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(versions.getFirst().vision());
        }
    }

    /// @param changes since the version before; empty for the first
    record Version(Kept<Vision> vision, List<WordDiff.Piece> changes) {}

    static VisionPage of(Visions visions, Stages stages, OwnerId owner, FormState form) {
        List<Kept<Vision>> all = visions.versions(owner);
        List<Part> parts = new ArrayList<>();
        for (Horizon horizon : Horizon.values()) {
            List<Kept<Vision>> some = all.stream()
                    .filter(each -> each.facts().horizon() == horizon)
                    .toList();
            List<Version> versions = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                String text = some.get(i).facts().text();
                versions.add(new Version(
                        some.get(i),
                        i + 1 < some.size()
                                ? WordDiff.between(some.get(i + 1).facts().text(), text)
                                : List.of()));
            }
            parts.add(new Part(horizon, versions));
        }
        return new VisionPage(parts, stages.history(owner), form);
    }

    boolean isEmpty() {
        return parts.stream().allMatch(part -> part.versions().isEmpty());
    }

    Optional<Stage> stage() {
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(stages.getFirst().facts().stage());
    }

    static List<Stage> allStages() {
        return List.of(Stage.values());
    }
}
