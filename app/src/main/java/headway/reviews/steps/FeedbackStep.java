package headway.reviews.steps;

import headway.feedback.Feedback;
import headway.feedback.FeedbackEntry;
import headway.feedback.Opinion;
import headway.feedback.Requests;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Feedback that waits: for the person's own view, for what they said they would do, for word back to the giver.
public record FeedbackStep(Feedback feedback, Requests requests) implements Step {
    private static final String VIEW = "view-";
    private static final String ACT = "act-";
    private static final String TOLD = "told-";
    private static final String LATER = "later";
    /// What is not sure yet comes last: it is asked again next week.
    private static final Opinion[] OPINIONS = {Opinion.AGREE, Opinion.PARTLY, Opinion.DISAGREE, Opinion.UNDECIDED};
    private static final int WEEK = 7;
    /// One key each; with more of each kind two minutes would not do.
    private static final int MOST = 2;

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public Content content(Visit visit) {
        OwnerId owner = visit.owner();
        List<Question> questions = new ArrayList<>();
        feedback.withoutView(owner).stream()
                .limit(MOST)
                .forEach(each -> questions.add(question(VIEW, each, said(each), visit)
                        .choosing(Arrays.stream(OPINIONS).map(Opinion::code).toList())));
        feedback.openActions(owner).stream()
                .filter(each -> isDue(each, visit.today()))
                .limit(MOST)
                .forEach(each -> questions.add(question(ACT, each, planned(each), visit)
                        .labelled(Phrase.own(each.facts().response().action()))
                        .choosing(List.of("done", LATER))));
        feedback.openLoops(owner).stream()
                .limit(MOST)
                .forEach(each -> questions.add(question(
                                TOLD,
                                each,
                                Phrase.of(
                                        "reviews.feedback.loop",
                                        each.facts().response().action()),
                                visit)
                        .labelled(Phrase.of("reviews.feedback.tell", giver(each)))
                        .choosing(List.of("told", "leave"))));
        return Content.of(silent(visit), questions).withDoors(new Door("reviews.door.feedback", "/feedback"));
    }

    private static boolean isDue(Kept<FeedbackEntry> entry, LocalDate today) {
        return entry.facts()
                .response()
                .due()
                .filter(day -> !day.isAfter(today.plusDays(WEEK)))
                .isPresent();
    }

    private static Question question(String prefix, Kept<FeedbackEntry> entry, Phrase meta, Visit visit) {
        String name = prefix + entry.id();
        return Question.about(
                name,
                Phrase.own(entry.facts().text()),
                meta,
                "/feedback/" + entry.id(),
                Question.Shape.CHOICE,
                visit.said(name));
    }

    static Phrase said(Kept<FeedbackEntry> entry) {
        return Phrase.of("reviews.feedback.said", giver(entry), Feedback.dayOf(entry));
    }

    private static Phrase planned(Kept<FeedbackEntry> entry) {
        Object due = entry.facts().response().due().<Object>map(day -> day).orElse("");
        return Phrase.of("reviews.feedback.planned", due, entry.facts().text());
    }

    private static String giver(Kept<FeedbackEntry> entry) {
        return entry.facts().giver().isEmpty() ? "–" : entry.facts().giver();
    }

    private List<Fact> silent(Visit visit) {
        return requests.unanswered(visit.owner(), visit.today()).stream()
                .limit(MOST)
                .map(each -> new Fact(
                        Phrase.own(each.request().facts().title()),
                        Phrase.of(
                                "reviews.feedback.waits",
                                each.answered(),
                                each.recipients().size()),
                        "/feedback/requests/" + each.request().id()))
                .toList();
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            String name = answer.name();
            if (name.startsWith(VIEW)) {
                view(visit.owner(), id(name, VIEW), answer.value());
            } else if (name.startsWith(ACT)) {
                act(visit, id(name, ACT), answer.value());
            } else if (answer.value().equals("told")) {
                UUID id = id(name, TOLD);
                feedback.respond(visit.owner(), id, response(visit.owner(), id).toldOn(visit.today()));
            }
        }
    }

    private static UUID id(String name, String prefix) {
        return UUID.fromString(name.substring(prefix.length()));
    }

    private FeedbackEntry.Response response(OwnerId owner, UUID id) {
        return feedback.entries().get(owner, id).facts().response();
    }

    private void view(OwnerId owner, UUID id, String chosen) {
        for (Opinion opinion : Opinion.values()) {
            if (opinion.code().equals(chosen) && opinion != Opinion.UNDECIDED) {
                String why = feedback.entries().get(owner, id).facts().view().why();
                feedback.view(owner, id, new FeedbackEntry.OwnView(opinion, why));
            }
        }
    }

    private void act(Visit visit, UUID id, String chosen) {
        FeedbackEntry.Response now = response(visit.owner(), id);
        switch (chosen) {
            case "done" -> feedback.respond(visit.owner(), id, now.doneOn(visit.today(), ""));
            case LATER ->
                feedback.respond(visit.owner(), id, now.putOff(visit.today().plusDays(WEEK)));
            default -> {}
        }
    }
}
