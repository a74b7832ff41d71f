package headway.reviews.steps;

import headway.commitments.Commitments;
import headway.people.People;
import headway.people.Promises;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Promises that are due, the person's own and those of others: kept, put off in time, or given up.
public record PromisesStep(Commitments commitments, People people) implements Step {
    private static final int AHEAD_DAYS = 7;
    private static final int WEEK = 7;
    private static final int MOST = 8;

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public Content content(Visit visit) {
        List<Promises.Line> due = commitments
                .dueUntil(visit.owner(), visit.today().plusDays(AHEAD_DAYS))
                .stream()
                .limit(MOST)
                .toList();
        Map<UUID, String> names = people.names(
                visit.owner(),
                due.stream().flatMap(each -> each.person().stream()).toList());
        return Content.asking(due.stream().map(each -> question(each, names)).toList());
    }

    private static Question question(Promises.Line line, Map<UUID, String> names) {
        String who = line.person().map(id -> names.getOrDefault(id, "")).orElse("");
        Object due = line.dueOn().<Object>map(day -> day).orElse("");
        Phrase meta = Phrase.of(line.mine() ? "reviews.promise.mine" : "reviews.promise.theirs", due, who);
        return Question.about(line.id().toString(), Phrase.own(line.text()), meta, "", Question.Shape.CHOICE, "")
                .choosing(List.of("kept", "later", "broken"));
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            UUID id = UUID.fromString(answer.name());
            switch (answer.value()) {
                case "kept" -> commitments.keep(visit.owner(), id, visit.today());
                case "later" ->
                    commitments.putOff(visit.owner(), id, visit.today().plusDays(WEEK));
                case "broken" -> commitments.breakOff(visit.owner(), id, visit.today());
                default -> throw new IllegalStateException(answer.value());
            }
        }
    }
}
