package headway.reviews.steps;

import headway.feedback.Feedback;
import headway.feedback.FeedbackRequest;
import headway.feedback.Requests;
import headway.feedback.SourceKind;
import headway.kernel.Problem;
import headway.people.People;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.platform.records.Origin;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;

/// Whom to ask for feedback: a question to somebody becomes a request, ready to be sent.
///
/// @param minutes that it takes in its review
public record AskStep(Feedback feedback, Requests requests, People people, int minutes) implements Step {
    private static final String NAME = "ask";
    private static final String DUE = "due-";
    private static final String WHO = "who";
    private static final String WHAT = "what";
    private static final int MOST = 3;
    private static final int SUGGESTED = 100;

    @Override
    public String name() {
        return NAME;
    }

    /// What was asked in this review stays where it was, so that it is not asked twice.
    @Override
    public Content content(Visit visit) {
        List<Fact> facts = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Feedback.DueSource due : feedback.toAsk(visit.owner(), visit.today())) {
            if (due.who().isEmpty()) {
                String path =
                        "/feedback/requests/new?sourceKind=" + due.source().code();
                facts.add(new Fact(Phrase.of("reviews.ask.kind." + due.source().code()), since(due), path));
            } else if (questions.size() < MOST && isOpen(visit, due)) {
                questions.add(Question.about(
                        DUE + due.id(),
                        Phrase.of("reviews.ask.of", due.who()),
                        since(due),
                        "",
                        Question.Shape.LINE,
                        ""));
            }
        }
        List<String> names = people.list(visit.owner(), PersonFilter.ALL, visit.today()).stream()
                .map(PersonLine::name)
                .limit(SUGGESTED)
                .toList();
        if (visit.said(WHAT).isEmpty()) {
            questions.add(Question.plain(NAME, WHO, Question.Shape.LINE, "").suggesting(names));
            questions.add(Question.plain(NAME, WHAT, Question.Shape.LINE, ""));
        }
        return Content.of(facts, questions).withDoors(new Door("reviews.door.requests", "/feedback/requests"));
    }

    private static boolean isOpen(Visit visit, Feedback.DueSource due) {
        return visit.said(DUE + due.id()).isEmpty();
    }

    private static Phrase since(Feedback.DueSource due) {
        return Phrase.of("reviews.ask.since", due.months(), due.lastOn());
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        if (given.value(WHO).isEmpty() == given.value(WHAT).isEmpty()) {
            return List.of();
        }
        return given.value(WHO).isEmpty()
                ? List.of(Problem.at(WHO, "reviews.ask-who"))
                : List.of(Problem.at(WHAT, "reviews.ask-what"));
    }

    @Override
    public void apply(Visit visit, Given given) {
        List<Feedback.DueSource> due = feedback.toAsk(visit.owner(), visit.today());
        for (Answer answer : given.changed()) {
            if (answer.name().equals(WHAT)) {
                request(visit, answer.value(), SourceKind.OTHER, given.value(WHO));
            }
            due.stream()
                    .filter(each -> answer.name().equals(DUE + each.id()))
                    .forEach(each -> request(visit, answer.value(), each.source(), each.who()));
        }
    }

    private void request(Visit visit, String question, SourceKind source, String who) {
        requests.requests().add(visit.owner(), FeedbackRequest.toOne(question, source, who), Origin.WEB);
    }
}
