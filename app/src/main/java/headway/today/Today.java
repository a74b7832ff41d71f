package headway.today;

import headway.engine.planning.Action;
import headway.engine.planning.Answer;
import headway.engine.planning.Candidate;
import headway.engine.planning.Circumstances;
import headway.engine.planning.Effort;
import headway.engine.planning.Pace;
import headway.engine.planning.Plan;
import headway.engine.planning.Planner;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Handle;
import headway.platform.db.KeptValues;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.records.RecordKeeping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The front door of Today. Keeps what it found for each person until anything is written or the day ends.
/// Thread-safe.
public final class Today implements Undoable {
    private static final RecordShape SHAPE = new RecordShape(
            "today_answer",
            RecordTable.of(
                    "today_answer",
                    "id",
                    "owner",
                    "action",
                    "subject",
                    "area",
                    "kind",
                    "answered_on",
                    "until_on",
                    "title",
                    "version",
                    "created_at",
                    "deleted_at"),
            List.of());

    /// Longer than any place in turn takes (docs/adr/planning.md).
    private static final int SEEN_DAYS = 90;

    private final AnswerStore store = new AnswerStore();
    private final RecordKeeping keeping;
    private final Supplier<List<Trigger>> triggers;
    private final Surroundings surroundings;
    private final KeptValues<LocalDate, Found> kept;

    /// @param triggers those of all features, always the same
    public Today(RecordKeeping keeping, Supplier<List<Trigger>> triggers, Surroundings surroundings) {
        this.keeping = keeping;
        this.triggers = triggers;
        this.surroundings = surroundings;
        this.kept = new KeptValues<>(keeping.database());
    }

    /// What one tap says.
    public enum Tap {
        DONE,
        LATER,
        NEVER
    }

    private record Key(String trigger, String subject) {}

    private record Behind(Trigger trigger, Signal signal) {}

    /// Everything that one state of the record gives on one day.
    private record Found(
            Map<Key, Behind> behind,
            List<Candidate> candidates,
            List<Answer> answers,
            Circumstances circumstances,
            Set<Key> seen,
            Map<Integer, DayPlan> plans) {

        boolean wasSeen(Offer offer) {
            return seen.contains(new Key(offer.trigger().name(), offer.signal().subject()));
        }
    }

    /// The plan of a day.
    ///
    /// @param minutes the time there is, where the person said so
    public DayPlan plan(OwnerId owner, LocalDate day, Optional<Integer> minutes) {
        Found found = found(owner, day);
        return found.plans().computeIfAbsent(minutes.orElse(-1), _ -> plan(found, minutes));
    }

    private DayPlan plan(Found found, Optional<Integer> minutes) {
        Circumstances now = minutes.map(found.circumstances()::withMinutes).orElse(found.circumstances());
        Plan plan = Planner.plan(found.candidates(), found.answers(), now);
        List<Offer> offers =
                plan.actions().stream().map(action -> offer(found, action)).toList();
        return new DayPlan(offers, minutes, plan.waiting(), plan.heldBack(), now.pace());
    }

    private static Offer offer(Found found, Action action) {
        Candidate chosen = action.candidate();
        Behind behind = found.behind().get(new Key(chosen.trigger(), chosen.subject()));
        if (behind == null) {
            throw new IllegalStateException("nothing is behind " + chosen);
        }
        return new Offer(behind.trigger(), behind.signal(), action);
    }

    private Found found(OwnerId owner, LocalDate day) {
        return kept.get(owner, day, () -> keeping.database().read(handle -> find(handle, owner, day)));
    }

    private Found find(Handle handle, OwnerId owner, LocalDate day) {
        Map<Key, Behind> behind = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Trigger trigger : triggers.get()) {
            for (Signal signal : trigger.signals(handle, owner, day)) {
                behind.put(new Key(trigger.name(), signal.subject()), new Behind(trigger, signal));
                candidates.add(candidate(trigger, signal));
            }
        }
        Pace pace = surroundings.pace(handle, owner, day);
        Circumstances usual = Circumstances.on(day).at(pace);
        Circumstances now =
                surroundings.stage(handle, owner).map(usual::inStage).orElse(usual);
        List<Answer> answers = store.all(handle, owner);
        Set<Key> seen = answers.stream()
                .filter(answer ->
                        answer.kind() == Answer.Kind.SEEN && answer.on().equals(day))
                .map(answer -> new Key(answer.trigger(), answer.subject()))
                .collect(Collectors.toUnmodifiableSet());
        return new Found(behind, candidates, answers, now, seen, new ConcurrentHashMap<>());
    }

    private Candidate candidate(Trigger trigger, Signal signal) {
        return new Candidate(
                trigger.name(),
                signal.subject(),
                area(trigger),
                signal.since(),
                signal.due(),
                effort(signal),
                signal.relevance(),
                trigger.importance(),
                surroundings.stages(trigger),
                trigger.restDays());
    }

    private static String area(Trigger trigger) {
        return trigger.place().name();
    }

    private static Effort effort(Signal signal) {
        return switch (signal.effort()) {
            case TWO_MINUTES -> Effort.TWO;
            case QUARTER_HOUR -> Effort.FIFTEEN;
            case HOUR -> Effort.SIXTY;
        };
    }

    /// Says which actions the person saw that day, once a day for each: what nobody answers passes on its turn.
    public void seen(OwnerId owner, LocalDate day, List<Offer> offers) {
        Found found = found(owner, day);
        List<Offer> fresh =
                offers.stream().filter(offer -> !found.wasSeen(offer)).toList();
        if (!fresh.isEmpty()) {
            keeping.database().write(transaction -> {
                fresh.forEach(offer -> store.insert(
                        transaction.handle(),
                        owner,
                        keeping.ids().next(),
                        Answer.of(offer.action().candidate(), Answer.Kind.SEEN, day),
                        "",
                        keeping.clock().instant()));
                return fresh.size();
            });
        }
    }

    /// Answers an action with one tap.
    ///
    /// @param subject as in the signal
    /// @param until for later: the day to show it again; empty for the usual time
    /// @param title the reason as it was shown
    /// @return the batch that takes it back, with what "done" wrote
    public UUID answer(
            OwnerId owner,
            LocalDate day,
            String triggerName,
            String subject,
            Tap tap,
            Optional<LocalDate> until,
            String title) {
        Trigger trigger = trigger(triggerName);
        Behind behind = found(owner, day).behind().get(new Key(triggerName, subject));
        if (behind == null) {
            throw new Refusal.NotFound(triggerName + " " + subject);
        }
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            UUID id = keeping.ids().next();
            Answer answer = new Answer(triggerName, subject, area(trigger), kind(tap), day, until);
            store.insert(
                    transaction.handle(),
                    owner,
                    id,
                    answer,
                    title,
                    keeping.clock().instant());
            keeping.changes().added(transaction, owner, SHAPE.kind(), id, batch);
            if (tap == Tap.DONE) {
                trigger.done(transaction, owner, subject, day, batch);
            }
            return batch;
        });
    }

    private static Answer.Kind kind(Tap tap) {
        return switch (tap) {
            case DONE -> Answer.Kind.DONE;
            case LATER -> Answer.Kind.LATER;
            case NEVER -> Answer.Kind.NEVER;
        };
    }

    private Trigger trigger(String name) {
        return triggers.get().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(name));
    }

    /// What the person does not want to see again.
    List<AnswerStore.Hidden> hidden(OwnerId owner) {
        return keeping.database().read(handle -> store.hidden(handle, owner));
    }

    /// Lets something that was hidden come up again.
    ///
    /// @return the batch that takes it back
    UUID unhide(OwnerId owner, UUID id) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            long version = store.version(transaction.handle(), owner, id)
                    .orElseThrow(() -> new Refusal.NotFound(id.toString()));
            keeping.changes().before(transaction, owner, SHAPE, id, version, batch);
            store.trash(transaction.handle(), owner, id, keeping.clock().instant());
            return batch;
        });
    }

    /// Lets go of what no plan asks for any more.
    void forgetOld() {
        Instant now = keeping.clock().instant();
        LocalDate seen = LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).minusDays(SEEN_DAYS);
        keeping.database().write(transaction -> store.forget(transaction.handle(), seen, now.minus(Changes.KEPT)));
    }

    /// The rows of the method that some trigger serves.
    public Set<String> rows() {
        return triggers.get().stream().flatMap(each -> each.rows().stream()).collect(Collectors.toUnmodifiableSet());
    }

    static RecordTable table() {
        return SHAPE.root();
    }

    @Override
    public RecordShape shape() {
        return SHAPE;
    }

    /// Answers have no words of their own.
    @Override
    public void reindex(Transaction transaction, OwnerId owner, UUID id) {}
}
