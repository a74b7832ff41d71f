package headway.demo;

import headway.feedback.Feedback;
import headway.feedback.FeedbackEntry;
import headway.feedback.Opinion;
import headway.feedback.SourceKind;
import headway.feedback.Tone;
import headway.kernel.OwnerId;
import headway.people.People;
import headway.people.Person;
import headway.people.Relation;
import headway.people.Seniority;
import headway.people.TouchDraft;
import headway.people.TouchKind;
import headway.setbacks.Setback;
import headway.setbacks.Setbacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whom Mei knows, what they said, and the release that everybody remembers.
public final class MeiPeopleDemo implements DemoPart {
    private static final String LANTERN = "Lantern Freight";

    private final People people;
    private final Feedback feedback;
    private final Setbacks setbacks;

    public MeiPeopleDemo(People people, Feedback feedback, Setbacks setbacks) {
        this.people = people;
        this.feedback = feedback;
        this.setbacks = setbacks;
    }

    @Override
    public void fillMei(OwnerId owner) {
        UUID joris = person(owner, "Joris Bakker", Relation.MANAGER, LANTERN, 30, 7, 8, "");
        person(owner, "Anouk Visser", Relation.SKIP_LEVEL, LANTERN, 90, 8, 3, "Show her what the move saved");
        UUID samira = person(owner, "Samira Haddad", Relation.FRIEND, "Kestrel Maps", 60, 2, 6, "");
        UUID piotr = person(owner, "Piotr Nowak", Relation.PEER, LANTERN, 30, 3, 7, "");
        touch(owner, joris, TouchKind.MEETING, "2026-02-19");
        touch(owner, samira, TouchKind.COFFEE, "2025-12-12");
        touch(owner, piotr, TouchKind.CALL, "2026-02-25");
        say(
                owner,
                "You were too fast with the release in November.",
                "Joris Bakker",
                SourceKind.MANAGER,
                "2025-11-20",
                Tone.IMPROVE,
                new FeedbackEntry.Response(
                        "Read each plan aloud before the release",
                        Optional.of(day("2026-01-15")),
                        Optional.of(day("2026-01-12")),
                        Optional.empty(),
                        ""));
        say(
                owner,
                "Your design reviews are where I learn most.",
                "Piotr Nowak",
                SourceKind.PEER,
                "2026-02-25",
                Tone.STRENGTH,
                FeedbackEntry.Response.NONE);
        setbacks.records()
                .add(
                        owner,
                        new Setback(
                                "My release stopped tracking for three hours on the busiest day of the year.",
                                Optional.of(day("2025-11-18")),
                                Setback.Kind.MISTAKE,
                                "“We trusted the plan because it was yours.”",
                                "I had read the plan alone.",
                                "The test depot has a tenth of the traffic.",
                                "A plan that nobody hears is not a plan.",
                                "Have each plan read aloud before the release",
                                Optional.of(day("2026-01-12")),
                                ""),
                        DEMO);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private UUID person(
            OwnerId owner,
            String name,
            Relation relation,
            String organisation,
            int everyDays,
            int influence,
            int knowsMe,
            String nextStep) {
        Person person = new Person(
                name,
                relation,
                organisation,
                "",
                "Logistics",
                "Engineering",
                Seniority.SENIOR,
                "Rotterdam",
                List.of(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org"),
                List.of(),
                List.of(),
                "",
                Optional.of(3),
                Optional.of(everyDays),
                "",
                "",
                List.of(),
                Optional.of(influence),
                Optional.of(knowsMe),
                nextStep,
                "");
        return people.persons().add(owner, person, DEMO).id();
    }

    private void touch(OwnerId owner, UUID person, TouchKind kind, String on) {
        people.touches().add(owner, TouchDraft.with(person, kind, day(on)), DEMO);
    }

    private void say(
            OwnerId owner,
            String text,
            String giver,
            SourceKind source,
            String on,
            Tone tone,
            FeedbackEntry.Response response) {
        FeedbackEntry said = FeedbackEntry.said(text, giver, source, day(on));
        FeedbackEntry entry = new FeedbackEntry(
                said.text(),
                said.giver(),
                said.person(),
                said.source(),
                said.givenOn(),
                tone,
                Optional.empty(),
                List.of(),
                List.of(),
                new FeedbackEntry.OwnView(Opinion.AGREE, ""),
                response,
                said.request());
        feedback.add(owner, entry, DEMO);
    }
}
