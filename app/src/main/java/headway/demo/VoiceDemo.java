package headway.demo;

import headway.decisions.Decision;
import headway.decisions.DecisionOption;
import headway.decisions.DecisionRisk;
import headway.decisions.Decisions;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.presence.Finding;
import headway.presence.Presence;
import headway.presence.PublicProfile;
import headway.presence.Visibility;
import headway.reading.Article;
import headway.reading.Publication;
import headway.reading.Reading;
import headway.reading.ReadingGoal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What Amara decided, how she is found, and what she reads and says.
public final class VoiceDemo implements DemoPart {
    private final Decisions decisions;
    private final Presence presence;
    private final Reading reading;

    public VoiceDemo(Decisions decisions, Presence presence, Reading reading) {
        this.decisions = decisions;
        this.presence = presence;
        this.reading = reading;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        addDecisions(owner);
        addPresence(owner);
        addReading(owner);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private void addDecisions(OwnerId owner) {
        UUID matron = decisions
                .records()
                .add(
                        owner,
                        new Decision(
                                "Apply for the post of matron in autumn?",
                                "Helen Voss retires. Three wards, more budget, fewer patients.",
                                Decision.Door.TWO_WAY,
                                "Stand in for Helen Voss during her leave in April.",
                                "",
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Decision.Happened.OPEN,
                                "",
                                ""),
                        DEMO)
                .id();
        addOption(owner, matron, "Apply", "Shape care on three wards", 3, 6, 9, "Less time with patients", 2, 4, 8);
        addOption(owner, matron, "Stay as it is", "A team that works", 1, 2, 3, "Nothing new to learn", 1, 3, 5);
        decisions
                .risks()
                .add(
                        owner,
                        new DecisionRisk(
                                Optional.of(matron),
                                "I drown in meetings and the wards feel left alone",
                                "No morning on a ward for two weeks",
                                "Block Tuesday mornings for the wards from the first day"),
                        DEMO);
        settled(
                owner,
                "Plan the roster eight weeks ahead?",
                "Yes, from June on",
                70,
                Decision.Happened.YES,
                "2025-06-02");
        settled(owner, "Put a chart at every bed?", "Yes, on trial", 60, Decision.Happened.YES, "2025-05-12");
        settled(owner, "Take on the regional working group?", "Yes", 80, Decision.Happened.NO, "2024-10-07");
        settled(owner, "Share the checklist with other wards?", "Yes", 90, Decision.Happened.YES, "2025-09-08");
        settled(
                owner,
                "Move handover to the bedside?",
                "Yes, on one side of the ward",
                50,
                Decision.Happened.OPEN,
                "2025-12-01");
    }

    private void addOption(
            OwnerId owner,
            UUID decision,
            String name,
            String upside,
            int upLow,
            int upLikely,
            int upHigh,
            String downside,
            int downLow,
            int downLikely,
            int downHigh) {
        DecisionOption option = new DecisionOption(
                Optional.of(decision),
                name,
                upside,
                Optional.of(upLow),
                Optional.of(upLikely),
                Optional.of(upHigh),
                downside,
                Optional.of(downLow),
                Optional.of(downLikely),
                Optional.of(downHigh),
                "of ten, how much it matters to me",
                Optional.of(30),
                Optional.of(50));
        decisions.options().add(owner, option, DEMO);
    }

    private void settled(
            OwnerId owner, String question, String chosen, int sure, Decision.Happened happened, String decided) {
        LocalDate day = LocalDate.parse(decided);
        Decision decision = new Decision(
                question,
                "",
                Decision.Door.TWO_WAY,
                "",
                chosen,
                "The team was for it, and it can be taken back.",
                "It works within three months and nobody wants the old way back.",
                Optional.of(sure),
                Optional.of(day),
                Optional.of(day.plusMonths(3)),
                happened,
                "",
                "");
        decisions.records().add(owner, decision, DEMO);
    }

    private void addPresence(OwnerId owner) {
        addProfile(owner, "LinkedIn", Visibility.PUBLIC, "Ward manager, cardiology", "2023-02", "2025-11-20");
        addProfile(owner, "Hospital website", Visibility.PUBLIC, "Senior staff nurse", "2023-02", "2026-01-15");
        Finding post = new Finding(
                "What a shift. Some days I hate this place, and then a patient says thank you.",
                "Comments.csv",
                List.of("hate"),
                false,
                Finding.State.OPEN,
                day("2017-03-09"),
                "");
        presence.findings().add(owner, post, DEMO);
    }

    private void addProfile(
            OwnerId owner, String service, Visibility visibility, String title, String since, String audited) {
        PublicProfile profile = new PublicProfile(
                service,
                "",
                visibility,
                "Makes safe care the easy way to work",
                title,
                "Northgate Infirmary",
                PartialDate.parse(since),
                day(audited),
                List.of("photo"),
                "");
        presence.profiles().add(owner, profile, DEMO);
    }

    private void addReading(OwnerId owner) {
        reading.settings().add(owner, new ReadingGoal(Optional.of(2), false), DEMO);
        Publication journal = new Publication(
                "Cardiac Nursing Letters",
                "https://letters.example",
                "https://letters.example/feed.xml",
                "What other wards try",
                Optional.empty());
        UUID letters = reading.publications().add(owner, journal, DEMO).id();
        addArticle(
                owner,
                letters,
                "Handover at the bedside: three wards compared",
                Article.State.READ,
                "We tried it for a month. It takes ten minutes, and patients ask better questions.",
                "Forum of cardiac nurses",
                "2026-02-20",
                "Two wards asked for our checklist.");
        addArticle(owner, letters, "Does a chart at every bed prevent falls?", Article.State.UNREAD, "", "", "", "");
        addArticle(owner, letters, "Rosters that people can live with", Article.State.UNREAD, "", "", "", "");
    }

    private void addArticle(
            OwnerId owner,
            UUID publication,
            String title,
            Article.State state,
            String opinion,
            String where,
            String shared,
            String back) {
        Article article = new Article(
                title,
                "https://letters.example/articles",
                Optional.of(publication),
                day("2026-02-16"),
                "",
                state,
                day(shared),
                opinion,
                where,
                day(shared),
                back);
        reading.articles().add(owner, article, DEMO);
    }
}
