package headway.demo;

import headway.feedback.AskingRhythm;
import headway.feedback.Feedback;
import headway.feedback.FeedbackEntry;
import headway.feedback.FeedbackRequest;
import headway.feedback.Opinion;
import headway.feedback.Requests;
import headway.feedback.SourceKind;
import headway.feedback.Tone;
import headway.feedback.Way;
import headway.kernel.OwnerId;
import headway.people.People;
import headway.perception.Brand;
import headway.perception.BrandStep;
import headway.perception.Impression;
import headway.perception.Perceptions;
import headway.setbacks.Setback;
import headway.setbacks.Setbacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What others say to Amara, what she makes of it, and one thing that went wrong.
public final class FeedbackDemo implements DemoPart {
    private static final String RUTH = "Ruth Adeyemi";
    private static final String HELEN = "Helen Voss";
    private static final String TOMASZ = "Tomasz Zielinski";
    private static final String PRIYA = "Priya Nair";
    private static final int KNOWS_WELL = 4;
    private static final int SEES_DAILY = 5;
    private static final int QUARTERLY = 3;
    private static final int HALF_YEARLY = 6;

    private final Feedback feedback;
    private final Requests requests;
    private final Setbacks setbacks;
    private final Perceptions perceptions;
    private final People people;

    public FeedbackDemo(
            Feedback feedback, Requests requests, Setbacks setbacks, Perceptions perceptions, People people) {
        this.feedback = feedback;
        this.requests = requests;
        this.setbacks = setbacks;
        this.perceptions = perceptions;
        this.people = people;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        entries(owner);
        asking(owner);
        setbacks.records().add(owner, passedOver(), DEMO);
        perception(owner);
    }

    private void entries(OwnerId owner) {
        say(
                owner,
                said("You explain why before what. People follow you because they understand.", HELEN, "2025-05-20")
                        .tone(Tone.STRENGTH)
                        .about(SourceKind.MENTOR, KNOWS_WELL, "communication", "leading")
                        .words("clear", "calm"));
        say(
                owner,
                said("Mails to you wait too long. I called twice about the agency budget.", RUTH, "2025-09-11")
                        .tone(Tone.IMPROVE)
                        .about(SourceKind.MANAGER, KNOWS_WELL, "communication", "reliability")
                        .view(Opinion.PARTLY, "True for that week; most mails need no answer from me at all.")
                        .act("Two fixed times a day for mail, 8:30 and 15:00", "2025-10-01", "2025-10-20")
                        .told("2025-11-06", "Told Ruth about the two times; she has had no reason to call since."));
        say(
                owner,
                said("The new handover is short, but the night shift feels rushed.", TOMASZ, "2025-12-04")
                        .tone(Tone.MIXED)
                        .about(SourceKind.PEER, SEES_DAILY, "handover", "respect")
                        .view(Opinion.AGREE, "I timed it for the day shift only.")
                        .act("Two more minutes for questions at the morning handover", "2026-01-15", "2026-02-02"));
        say(
                owner,
                said("You stood up for the new ones in front of the consultant. That mattered.", PRIYA, "2026-01-22")
                        .tone(Tone.STRENGTH)
                        .about(SourceKind.REPORT, SEES_DAILY, "respect", "leading")
                        .view(Opinion.AGREE, "")
                        .words("fair", "brave"));
        say(
                owner,
                said("Bring numbers to the board meeting, not stories; they decide by numbers.", RUTH, "2026-02-10")
                        .tone(Tone.IMPROVE)
                        .about(SourceKind.MANAGER, KNOWS_WELL, "communication")
                        .words("warm", "modest")
                        .view(Opinion.AGREE, "")
                        .act("One page with the falls chart and the agency costs", "2026-02-27", ""));
        say(owner, said("The roster came late again this month.", "Staff meeting", "2026-02-24"));
    }

    private void say(OwnerId owner, Said said) {
        FeedbackEntry entry = said.entry();
        feedback.add(owner, entry.withPerson(named(owner, entry)), DEMO);
    }

    private Optional<UUID> named(OwnerId owner, FeedbackEntry entry) {
        return people.find(owner, entry.giver(), entry.givenOn().orElseThrow()).stream()
                .filter(each -> each.name().equals(entry.giver()))
                .map(each -> each.id())
                .findFirst();
    }

    private static Said said(String text, String giver, String day) {
        return new Said(FeedbackEntry.said(text, giver, SourceKind.OTHER, LocalDate.parse(day)));
    }

    /// An entry that is still being told.
    private record Said(FeedbackEntry entry) {
        private Said with(SourceKind source, Tone tone, Optional<Integer> weight, List<String> themes) {
            return new Said(new FeedbackEntry(
                    entry.text(),
                    entry.giver(),
                    entry.person(),
                    source,
                    entry.givenOn(),
                    tone,
                    weight,
                    themes,
                    entry.words(),
                    entry.view(),
                    entry.response(),
                    entry.request()));
        }

        Said tone(Tone tone) {
            return with(entry.source(), tone, entry.weight(), entry.themes());
        }

        Said about(SourceKind source, int weight, String... themes) {
            return with(source, entry.tone(), Optional.of(weight), List.of(themes));
        }

        Said words(String... words) {
            return new Said(new FeedbackEntry(
                    entry.text(),
                    entry.giver(),
                    entry.person(),
                    entry.source(),
                    entry.givenOn(),
                    entry.tone(),
                    entry.weight(),
                    entry.themes(),
                    List.of(words),
                    entry.view(),
                    entry.response(),
                    entry.request()));
        }

        Said view(Opinion opinion, String why) {
            return new Said(entry.withView(new FeedbackEntry.OwnView(opinion, why)));
        }

        /// @param done empty while it is not
        Said act(String action, String due, String done) {
            Optional<LocalDate> finished = done.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(done));
            return new Said(entry.withResponse(new FeedbackEntry.Response(
                    action, Optional.of(LocalDate.parse(due)), finished, Optional.empty(), "")));
        }

        Said told(String day, String said) {
            FeedbackEntry.Response now = entry.response();
            return new Said(entry.withResponse(new FeedbackEntry.Response(
                    now.action(), now.due(), now.done(), Optional.of(LocalDate.parse(day)), said)));
        }
    }

    private void asking(OwnerId owner) {
        feedback.rhythms().add(owner, new AskingRhythm(SourceKind.MANAGER, RUTH, QUARTERLY, ""), DEMO);
        feedback.rhythms()
                .add(owner, new AskingRhythm(SourceKind.REPORT, "", HALF_YEARLY, "After each rota change"), DEMO);
        FeedbackRequest handover = new FeedbackRequest(
                "The new morning handover",
                "I want to settle it before the other wards take it over.",
                SourceKind.PEER,
                List.of(
                        "What should stay as it is?",
                        "What gets lost in the shorter time?",
                        "What would you change first?"),
                List.of(TOMASZ + " <tomasz@northgate.example>", PRIYA + " <priya@northgate.example>"),
                Way.NAMED,
                false,
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-31")),
                Optional.empty());
        requests.requests().add(owner, handover, DEMO);
    }

    private static Setback passedOver() {
        return new Setback(
                "The post of deputy matron went to somebody from another hospital.",
                Optional.of(LocalDate.parse("2025-04-14")),
                Setback.Kind.PASSED_OVER,
                "“Strong on the ward, but we have not seen you lead beyond it.”",
                "Nobody on the panel knew of the discharge checklist. I had never asked what they look for.",
                "The budget was frozen in spring, and the other one had done the job before.",
                "Work that nobody outside the ward sees does not count outside the ward.",
                "Present the falls chart to the board, and ask Helen what a matron is measured by",
                Optional.of(LocalDate.parse("2025-10-15")),
                "Spoke to the board in November; four wards took over the checklist.");
    }

    private void perception(OwnerId owner) {
        perceptions
                .brands()
                .add(
                        owner,
                        new Brand(
                                Optional.of(LocalDate.parse("2024-09-01")),
                                List.of("reliable", "kind", "calm"),
                                List.of(),
                                ""),
                        DEMO);
        perceptions
                .brands()
                .add(
                        owner,
                        new Brand(
                                Optional.of(LocalDate.parse("2025-11-01")),
                                List.of("clear", "fair", "decisive"),
                                List.of("safe care", "teacher"),
                                "Calm I am anyway. For the next level they must see that I decide."),
                        DEMO);
        perceptions
                .impressions()
                .add(
                        owner,
                        new Impression(
                                "Brought the falls chart; two wards asked for it at once.",
                                "Board meeting",
                                Optional.of(LocalDate.parse("2025-11-27")),
                                List.of(HELEN, RUTH),
                                "Helen asked me to show it at the regional day."),
                        DEMO);
        perceptions
                .steps()
                .add(
                        owner,
                        new BrandStep(
                                "decisive",
                                "Close each ward meeting with one decision, said aloud",
                                Optional.of(LocalDate.parse("2026-03-31")),
                                Optional.empty(),
                                ""),
                        DEMO);
    }
}
