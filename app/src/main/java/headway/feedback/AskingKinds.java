package headway.feedback;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which fields the records have that are about asking.
final class AskingKinds {
    static final String REQUEST = "feedback_request";
    /// More questions get fewer answers, and shorter ones.
    static final int MOST_QUESTIONS = 5;
    /// Two lines on a phone, at most three.
    static final int LONGEST_QUESTION = 300;
    /// More people than anybody asks at once.
    static final int MOST_PEOPLE = 50;
    /// With fewer than three nobody is hidden among the others.
    static final int FEWEST_ANONYMOUS = 3;

    private static final int LONGEST_RHYTHM = 24;
    private static final int USUAL_RHYTHM = 6;

    private static final String SOURCE = "sourceKind";
    private static final String QUESTIONS = "questions";
    private static final String PEOPLE = "people";
    private static final String PULSE = "pulse";

    private AskingKinds() {}

    /// @param reachable whether others can open a link to this installation
    static PlainKind<FeedbackRequest> request(boolean reachable) {
        List<Field<FeedbackRequest>> fields = List.of(
                Field.<FeedbackRequest>line("title", FeedbackRequest::title).asRequired(),
                Field.text("why", FeedbackRequest::why),
                Field.<FeedbackRequest>lines(QUESTIONS, FeedbackRequest::questions)
                        .asRequired(),
                Field.<FeedbackRequest>lines(PEOPLE, FeedbackRequest::people).asRequired(),
                Field.choice(SOURCE, SourceKind.values(), FeedbackRequest::source),
                Field.choice("way", Way.values(), FeedbackRequest::way),
                Field.day("expiresOn", FeedbackRequest::expiresOn),
                Field.flag(PULSE, FeedbackRequest::pulse),
                Field.day("askedOn", FeedbackRequest::askedOn),
                Field.day("withdrawnOn", FeedbackRequest::withdrawnOn));
        return new PlainKind<>(
                REQUEST,
                "feedback_request",
                "/feedback/requests",
                fields,
                AskingKinds::makeRequest,
                FeedbackRequest::title,
                request -> request.askedOn().map(PartialDate::of),
                values -> requestProblems(values, reachable));
    }

    private static FeedbackRequest makeRequest(Values values) {
        return new FeedbackRequest(
                values.text("title"),
                values.text("why"),
                values.choice(SOURCE, SourceKind.values()),
                values.list(QUESTIONS),
                values.list(PEOPLE),
                values.choice("way", Way.values()),
                values.flag(PULSE),
                values.day("askedOn"),
                values.day("expiresOn"),
                values.day("withdrawnOn"));
    }

    private static List<Problem> requestProblems(Values values, boolean reachable) {
        List<Problem> problems = new ArrayList<>(questionProblems(values));
        int people = values.list(PEOPLE).size();
        if (people > MOST_PEOPLE) {
            problems.add(Problem.at(PEOPLE, "feedback.too-many-people", MOST_PEOPLE));
        }
        if (values.choice("way", Way.values()) == Way.ANONYMOUS) {
            if (!reachable) {
                problems.add(Problem.at("way", "feedback.anonymous-unreachable"));
            } else if (people < FEWEST_ANONYMOUS) {
                problems.add(Problem.at(PEOPLE, "feedback.anonymous-few", FEWEST_ANONYMOUS));
            }
        }
        return problems;
    }

    private static List<Problem> questionProblems(Values values) {
        List<String> questions = values.list(QUESTIONS);
        if (questions.size() > MOST_QUESTIONS) {
            return List.of(Problem.at(QUESTIONS, "feedback.too-many-questions", MOST_QUESTIONS));
        }
        return questions.stream().anyMatch(question -> question.length() > LONGEST_QUESTION)
                ? List.of(Problem.at(QUESTIONS, "feedback.question-too-long", LONGEST_QUESTION))
                : List.of();
    }

    static PlainKind<AskingRhythm> rhythm() {
        List<Field<AskingRhythm>> fields = List.of(
                Field.choice(SOURCE, SourceKind.values(), AskingRhythm::source),
                Field.line("who", AskingRhythm::who),
                Field.<AskingRhythm>number("months", 1, LONGEST_RHYTHM, rhythm -> Optional.of(rhythm.months()))
                        .asRequired(),
                Field.line("note", AskingRhythm::note));
        return new PlainKind<>(
                "feedback_rhythm",
                "feedback_rhythm",
                "/feedback/rhythms",
                fields,
                values -> new AskingRhythm(
                        values.choice(SOURCE, SourceKind.values()),
                        values.text("who"),
                        values.number("months").orElse(USUAL_RHYTHM),
                        values.text("note")),
                rhythm -> rhythm.who().isEmpty() ? rhythm.source().code() : rhythm.who(),
                _ -> Optional.empty());
    }

    static PlainKind<QuestionSet> questionSet() {
        List<Field<QuestionSet>> fields = List.of(
                Field.<QuestionSet>line("name", QuestionSet::name).asRequired(),
                Field.<QuestionSet>lines(QUESTIONS, QuestionSet::questions).asRequired(),
                Field.flag(PULSE, QuestionSet::pulse));
        return new PlainKind<>(
                "feedback_template",
                "feedback_template",
                "/feedback/templates",
                fields,
                values -> new QuestionSet(values.text("name"), values.list(QUESTIONS), values.flag(PULSE)),
                QuestionSet::name,
                _ -> Optional.empty(),
                AskingKinds::questionProblems);
    }
}
