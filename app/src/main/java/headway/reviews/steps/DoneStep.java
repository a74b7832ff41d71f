package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Missing;
import headway.kernel.OwnerId;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What got done this week: more is logged with a line each, and what lacks something is completed.
public final class DoneStep implements Step {
    private static final int MINUTES = 3;
    private static final int WEEK = 7;
    /// Asked about one or two, people answer; asked about ten, they leave.
    private static final int MOST_INCOMPLETE = 2;
    /// What the field for new ones is called.
    private static final String LOG = "log";

    private static final String COMPLETE = "complete-";

    private final Accomplishments accomplishments;

    public DoneStep(Accomplishments accomplishments) {
        this.accomplishments = accomplishments;
    }

    @Override
    public String name() {
        return "done";
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        List<Accomplishment> week =
                Lately.of(accomplishments, visit.owner(), visit.today().minusDays(WEEK - 1L));
        List<Question> questions = new ArrayList<>();
        questions.add(Question.plain(name(), LOG, Question.Shape.MORE, ""));
        week.stream()
                .filter(each -> each.missing() != Missing.NONE)
                .limit(MOST_INCOMPLETE)
                .map(DoneStep::completing)
                .forEach(questions::add);
        return Content.of(week.stream().map(Lately::fact).toList(), questions);
    }

    private static Question completing(Accomplishment each) {
        return Question.about(
                COMPLETE + each.id(),
                Phrase.of("reviews.missing." + each.missing().code()),
                Question.NO_META,
                "/accomplishments/" + each.id(),
                Question.Shape.TEXT,
                each.text());
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            if (answer.name().startsWith(COMPLETE)) {
                complete(visit.owner(), UUID.fromString(answer.name().substring(COMPLETE.length())), answer.value());
            } else {
                log(visit.owner(), answer.value(), visit.today());
            }
        }
    }

    private void complete(OwnerId owner, UUID id, String text) {
        Accomplishment now = accomplishments.get(owner, id);
        if (!text.isEmpty()) {
            AccomplishmentDraft changed = new AccomplishmentDraft(
                    text,
                    now.details(),
                    now.happenedOn(),
                    now.positionId(),
                    now.theme(),
                    now.confidentiality(),
                    now.tags(),
                    now.links());
            accomplishments.change(owner, id, now.version(), changed);
        }
    }

    private void log(OwnerId owner, String lines, LocalDate today) {
        List<AccomplishmentDraft> drafts = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> AccomplishmentDraft.quick(line, today))
                .toList();
        if (!drafts.isEmpty()) {
            accomplishments.addAll(owner, drafts, "web");
        }
    }
}
