package headway.plan;

import headway.goals.Goal;
import headway.goals.GoalTree;
import headway.goals.Load;
import headway.goals.Progress;
import headway.goals.SmartCheck;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.values.Statement;
import headway.values.Weighed;
import headway.vision.Horizon;
import headway.vision.LifeStage;
import headway.vision.Vision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the whole place says at a glance: success, vision, goals with their progress, hours, and what is missing.
record OverviewPage(
        Optional<Statement> success,
        Map<Horizon, Kept<Vision>> visions,
        Optional<LifeStage> stage,
        List<Weighed.Share> weights,
        GoalTree goals,
        Map<UUID, Progress> progress,
        Load load,
        List<Lack> lacks) {
    private static final int MOST_WEIGHTS = 5;
    /// A quarter.
    private static final int VISION_DAYS = 92;

    /// Something that is missing, the most useful first.
    ///
    /// @param key message key; its button has the same with `.go`
    record Lack(String key, long number, String path) {}

    static OverviewPage of(Direction direction, OwnerId owner, LocalDate today) {
        List<Kept<Goal>> active = direction.goals().active(owner);
        Load load = direction.goals().load(owner);
        Map<Horizon, Kept<Vision>> visions = direction.visions().current(owner);
        Optional<Statement> success = direction.values().success(owner).map(Kept::facts);
        List<Weighed.Share> weights =
                direction.values().weighed(owner).map(Weighed::shares).orElse(List.of());
        Optional<LifeStage> stage =
                direction.stages().history(owner).stream().findFirst().map(Kept::facts);
        List<Lack> lacks = new ArrayList<>();
        lack(lacks, success.isEmpty(), "success", 1, "/direction/values");
        lack(lacks, visions.isEmpty(), "vision", 1, "/direction/vision");
        boolean stale = visions.values().stream()
                .anyMatch(each ->
                        each.facts().lastThoughtOf().plusDays(VISION_DAYS).isBefore(today));
        lack(lacks, stale, "vision-old", 1, "/direction/vision");
        lack(lacks, stage.isEmpty(), "stage", 1, "/direction/vision#stage");
        lack(lacks, weights.isEmpty(), "weights", 1, "/direction/values");
        lack(lacks, load.available().isEmpty() && load.promised() > 0, "hours", 1, "/goals#hours");
        long unserving = active.stream()
                .filter(each -> each.facts().reason().serves() == Goal.Serves.NONE)
                .count();
        lack(lacks, unserving > 0 && !visions.isEmpty(), "unserving", unserving, "/goals");
        long incomplete = active.stream()
                .filter(each -> !SmartCheck.missing(each.facts(), today, Optional.empty())
                        .isEmpty())
                .count();
        lack(lacks, incomplete > 0, "incomplete", incomplete, "/goals");
        return new OverviewPage(
                success,
                visions,
                stage,
                weights.stream().limit(MOST_WEIGHTS).toList(),
                GoalTree.of(active),
                direction.goals().progress(owner),
                load,
                lacks);
    }

    private static void lack(List<Lack> lacks, boolean missing, String code, long number, String path) {
        if (missing) {
            lacks.add(new Lack("plan.lack." + code, number, path));
        }
    }

    boolean isEmpty() {
        return success.isEmpty() && visions.isEmpty() && goals.roots().isEmpty() && weights.isEmpty();
    }

    List<Goal.Horizon> horizons() {
        return Arrays.stream(Goal.Horizon.values())
                .filter(each -> !goals.on(each).isEmpty())
                .toList();
    }

    Optional<Double> shareOf(UUID goal) {
        return Optional.ofNullable(progress.get(goal)).flatMap(Progress::share);
    }

    /// The nearest vision.
    Optional<Vision> nearest() {
        return visions.values().stream().findFirst().map(Kept::facts);
    }
}
