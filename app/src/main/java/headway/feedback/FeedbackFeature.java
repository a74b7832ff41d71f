package headway.feedback;

import headway.people.People;
import headway.platform.feature.Destination;
import headway.platform.feature.Readable;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Feedback in the application.
public final class FeedbackFeature implements RecordsFeature {
    private final Feedback feedback;
    private final Requests requests;
    private final Answers answers;
    private final People people;
    private final Asker.Finder askers;
    private final Optional<URI> baseUrl;
    private final Throttle throttle;

    /// @param baseUrl the address people use when a reverse proxy stands in front
    public FeedbackFeature(
            Feedback feedback,
            Requests requests,
            Answers answers,
            People people,
            Asker.Finder askers,
            Optional<URI> baseUrl,
            Clock clock) {
        this.feedback = feedback;
        this.requests = requests;
        this.answers = answers;
        this.people = people;
        this.askers = askers;
        this.baseUrl = baseUrl;
        this.throttle = new Throttle(clock);
    }

    @Override
    public String name() {
        return "feedback";
    }

    /// What has a word in its place before what has an id there.
    @Override
    public void routes(Routes routes) {
        new AnswerRoutes(answers, askers, throttle).register(routes);
        new RequestRoutes(requests, feedback, answers, askers, new MailDrafts(baseUrl)).register(routes);
        new MailedRoutes(answers).register(routes);
        RecordPages pages = RecordPages.listedOn("/feedback", Place.EVIDENCE).withOwnPage();
        FeedbackRoutes own = new FeedbackRoutes(feedback, requests, people);
        own.registerNotes(routes);
        new RecordRoutes<>(feedback.entries(), pages).register(routes);
        own.register(routes);
        new FeedbackApi(feedback, requests).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(requests.requests(), feedback.entries(), feedback.rhythms(), requests.questionSets());
    }

    @Override
    public List<RecordTable> tables() {
        List<RecordTable> tables =
                new ArrayList<>(records().stream().map(Records::table).toList());
        tables.add(RecordTable.of(
                "feedback_recipient",
                "id",
                "owner",
                "request_id",
                "name",
                "email",
                "asked_on",
                "reminded_on",
                "answered_on"));
        tables.add(RecordTable.of("feedback_voice", "id", "owner", "request_id", "text", "words", "released_in"));
        return List.copyOf(tables);
    }

    @Override
    public List<Readable> readables() {
        return List.of(new FeedbackMarkdown(feedback, requests));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(
                new Destination("feedback.title", "/feedback", Place.EVIDENCE),
                new Destination("feedback.requests", "/feedback/requests", Place.EVIDENCE, false));
    }

    @Override
    public List<Trigger> triggers() {
        return FeedbackTriggers.all(feedback.entries());
    }
}
