package headway.bench;

import headway.App;
import headway.goals.Goal;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.people.Person;
import headway.people.Relation;
import headway.people.Seniority;
import headway.people.TouchDraft;
import headway.people.TouchKind;
import headway.platform.db.Transaction;
import headway.platform.records.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// People and goals of a long working life; the same seed gives the same.
final class TenYears {
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final int PEOPLE = 1_500;
    private static final int GOALS = 200;
    private static final int MOST_TOUCHES = 8;
    private static final int DAYS = 3_650;
    private static final List<Integer> RHYTHMS = List.of(14, 30, 60, 90, 180, 365);

    private final Random random;

    TenYears(long seed) {
        this.random = new Random(seed);
    }

    void fill(App app, OwnerId owner) {
        UUID batch = app.changes().batch();
        app.ground().database().write(transaction -> {
            for (int i = 0; i < PEOPLE; i++) {
                person(app, transaction, owner, batch, i);
            }
            for (int i = 0; i < GOALS; i++) {
                app.goals().goals().add(transaction, owner, goal(i), Origin.API, batch);
            }
            return GOALS;
        });
    }

    private void person(App app, Transaction transaction, OwnerId owner, UUID batch, int number) {
        Person person = new Person(
                "Person " + number,
                one(List.of(Relation.values())),
                "Organisation " + random.nextInt(200),
                "Role " + random.nextInt(40),
                "",
                "",
                one(List.of(Seniority.values())),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.of(1 + random.nextInt(5)),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(RHYTHMS)),
                "",
                "",
                List.of(),
                Optional.of(random.nextInt(11)),
                Optional.of(random.nextInt(11)),
                "",
                "");
        UUID id = app.people()
                .persons()
                .add(transaction, owner, person, Origin.API, batch)
                .id();
        for (int i = random.nextInt(MOST_TOUCHES); i > 0; i--) {
            LocalDate day = NEWEST.minusDays(random.nextInt(DAYS));
            app.people()
                    .touches()
                    .add(
                            transaction,
                            owner,
                            TouchDraft.with(id, one(List.of(TouchKind.values())), day),
                            Origin.API,
                            batch);
        }
    }

    private Goal goal(int number) {
        boolean active = random.nextInt(10) == 0;
        return new Goal(
                "Goal " + number,
                one(List.of(Goal.Kind.values())),
                one(List.of(Goal.Horizon.values())),
                active ? Goal.State.ACTIVE : one(List.of(Goal.State.DONE, Goal.State.LET_GO, Goal.State.PAUSED)),
                Optional.empty(),
                new Goal.Measure("patients", Optional.of(0.0), Optional.of(10.0 + random.nextInt(90))),
                new Goal.Way(
                        Optional.empty(),
                        PartialDate.parse(
                                NEWEST.plusDays(random.nextInt(600) - 100).toString()),
                        Optional.of(random.nextInt(3)),
                        ""),
                Goal.Reason.NONE);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
