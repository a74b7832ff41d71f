package headway.goals;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The front door of goals and activities.
public final class Goals {
    public static final String KIND = "goal";

    private final RecordKeeping keeping;
    private final Records<Goal> goals;
    private final Records<Step> steps;
    private final Records<CheckIn> checkIns;
    private final Records<Decision> decisions;
    private final Records<Sharing> sharings;
    private final Records<Activity> activities;
    private final GoalStore store = new GoalStore();

    public Goals(RecordKeeping keeping) {
        this.keeping = keeping;
        GoalChoices choices = new GoalChoices(this::goals);
        this.goals = new Records<>(new GoalKind(choices), keeping);
        this.steps = new Records<>(GoalParts.step(choices), keeping);
        this.checkIns = new Records<>(GoalParts.checkIn(choices), keeping);
        this.activities = new Records<>(GoalParts.activity(), keeping);
        this.decisions = new Records<>(GoalParts.decision(choices, activities.choices()), keeping);
        this.sharings = new Records<>(GoalParts.sharing(choices), keeping);
    }

    public Records<Goal> goals() {
        return goals;
    }

    public Records<Step> steps() {
        return steps;
    }

    public Records<CheckIn> checkIns() {
        return checkIns;
    }

    public Records<Decision> decisions() {
        return decisions;
    }

    public Records<Sharing> sharings() {
        return sharings;
    }

    public Records<Activity> activities() {
        return activities;
    }

    /// All kinds of records; goals first.
    public List<Records<?>> parts() {
        return List.of(goals, activities, steps, checkIns, decisions, sharings);
    }

    /// In the order in which they were added, whatever was decided about them.
    public List<Kept<Goal>> list(OwnerId owner) {
        return goals.list(owner);
    }

    public Kept<Goal> get(OwnerId owner, UUID id) {
        return goals.get(owner, id);
    }

    public List<Kept<Goal>> active(OwnerId owner) {
        return list(owner).stream().filter(each -> each.facts().isActive()).toList();
    }

    /// How far each goal has come.
    public Map<UUID, Progress> progress(OwnerId owner) {
        Map<Optional<UUID>, List<Kept<CheckIn>>> checked = checkIns.list(owner).stream()
                .collect(Collectors.groupingBy(each -> each.facts().goal()));
        Map<Optional<UUID>, List<Kept<Step>>> done = steps.list(owner).stream()
                .collect(Collectors.groupingBy(each -> each.facts().goal()));
        Map<UUID, Progress> progress = new LinkedHashMap<>();
        for (Kept<Goal> goal : list(owner)) {
            Optional<UUID> id = Optional.of(goal.id());
            progress.put(
                    goal.id(),
                    Progress.of(goal, checked.getOrDefault(id, List.of()), done.getOrDefault(id, List.of())));
        }
        return progress;
    }

    public Progress progress(OwnerId owner, Kept<Goal> goal) {
        return Progress.of(goal, checkIns.list(owner), steps.list(owner));
    }

    /// Adds a goal, or changes one; refused when it would become a part of itself. What has been decided about
    /// it stays as it is.
    ///
    /// @param version the version that the change is based on
    public Result<Saved> save(OwnerId owner, Optional<UUID> id, long version, Goal facts, Origin origin) {
        if (facts.parent().isPresent()
                && id.isPresent()
                && isWithin(owner, facts.parent().get(), id.get())) {
            return Result.invalid(Problem.at("parentId", "goals.circular"));
        }
        if (id.isEmpty()) {
            return Result.ok(goals.add(owner, facts, origin));
        }
        Goal.State state = goals.get(owner, id.get()).facts().state();
        return Result.ok(goals.change(owner, id.get(), version, facts.in(state)));
    }

    /// Whether a goal is another one or a part of it, however far down.
    private boolean isWithin(OwnerId owner, UUID goal, UUID other) {
        Map<UUID, Optional<UUID>> parents = list(owner).stream()
                .collect(Collectors.toMap(Kept::id, each -> each.facts().parent()));
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> up = Optional.of(goal);
        while (up.isPresent() && seen.add(up.get())) {
            if (up.get().equals(other)) {
                return true;
            }
            up = parents.getOrDefault(up.get(), Optional.empty());
        }
        return false;
    }

    /// Decides about a goal: its state follows, and the decision is kept with its reason.
    ///
    /// @return the decision, and the batch that takes back both
    public Saved decide(OwnerId owner, UUID id, Decision.Choice choice, String reason, LocalDate day) {
        Kept<Goal> before = goals.get(owner, id);
        Goal after = before.facts().in(choice.state());
        int freed = before.facts().hours() - after.hours();
        Decision decision = new Decision(Optional.of(id), Optional.empty(), choice, reason, day, freed);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            if (after.state() != before.facts().state()) {
                goals.change(transaction, owner, id, before.version(), after, batch);
            }
            return decisions.add(transaction, owner, decision, Origin.WEB, batch);
        });
    }

    /// The same for an activity.
    public Saved decideActivity(OwnerId owner, UUID id, Decision.Choice choice, String reason, LocalDate day) {
        Kept<Activity> before = activities.get(owner, id);
        Activity after = before.facts().in(choice.activityState());
        int freed = before.facts().hours() - after.hours();
        Decision decision = new Decision(Optional.empty(), Optional.of(id), choice, reason, day, freed);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            if (after.state() != before.facts().state()) {
                activities.change(transaction, owner, id, before.version(), after, batch);
            }
            return decisions.add(transaction, owner, decision, Origin.WEB, batch);
        });
    }

    /// Notes how a goal stands.
    public Saved checkIn(OwnerId owner, UUID id, Optional<Double> value, String note, LocalDate day) {
        goals.get(owner, id);
        return checkIns.add(owner, new CheckIn(Optional.of(id), value, note, day), Origin.WEB);
    }

    public Saved addStep(OwnerId owner, UUID id, String title, Optional<LocalDate> due) {
        goals.get(owner, id);
        return steps.add(owner, new Step(Optional.of(id), title, due, Optional.empty()), Origin.WEB);
    }

    /// Ticks a step off, or takes that back.
    ///
    /// @param day when it was done; empty when it was not after all
    public Saved finishStep(OwnerId owner, UUID id, Optional<LocalDate> day) {
        Kept<Step> step = steps.get(owner, id);
        return steps.change(owner, id, step.version(), step.facts().done(day));
    }

    /// Says who knows of a goal; the same person again changes when it was last talked about.
    public Saved share(OwnerId owner, UUID id, String person, Sharing.Role role, Optional<LocalDate> discussedOn) {
        goals.get(owner, id);
        Optional<Kept<Sharing>> known = sharedWith(owner, id).stream()
                .filter(each -> each.facts().person().equalsIgnoreCase(person))
                .findFirst();
        Sharing sharing = new Sharing(
                Optional.of(id),
                person,
                role,
                discussedOn.or(() -> known.flatMap(each -> each.facts().discussedOn())),
                known.map(each -> each.facts().note()).orElse(""));
        return known.isPresent()
                ? sharings.change(owner, known.get().id(), known.get().version(), sharing)
                : sharings.add(owner, sharing, Origin.WEB);
    }

    /// Notes that a goal was talked about with somebody who knows of it.
    public Saved discussed(OwnerId owner, UUID sharing, LocalDate day) {
        Kept<Sharing> known = sharings.get(owner, sharing);
        return sharings.change(owner, sharing, known.version(), known.facts().discussed(day));
    }

    public List<Kept<Sharing>> sharedWith(OwnerId owner, UUID goal) {
        return sharings.list(owner).stream()
                .filter(each -> each.facts().goal().equals(Optional.of(goal)))
                .toList();
    }

    /// What was decided about a goal, newest first.
    public List<Kept<Decision>> decisionsAbout(OwnerId owner, UUID goal) {
        return decisions.list(owner).stream()
                .filter(each -> each.facts().goal().equals(Optional.of(goal)))
                .sorted(java.util.Comparator.comparing(
                                (Kept<Decision> each) -> each.facts().decidedOn())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .toList();
    }

    /// Hours promised, and hours there are.
    public Load load(OwnerId owner) {
        int promised =
                list(owner).stream().mapToInt(each -> each.facts().hours()).sum();
        int taken = activities.list(owner).stream()
                .mapToInt(each -> each.facts().hours())
                .sum();
        return new Load(promised, taken, keeping.database().read(handle -> store.hours(handle, owner)));
    }

    /// Says how many hours a week there are for goals and activities.
    public void setAvailable(OwnerId owner, int hours) {
        keeping.database().write(transaction -> {
            store.setHours(transaction.handle(), owner, hours);
            return true;
        });
    }

    /// Whether there ever was a goal.
    public boolean hasAny(Handle handle, OwnerId owner) {
        return store.hasGoals(handle, owner);
    }
}
