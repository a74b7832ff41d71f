package headway.reviews.steps;

import headway.kernel.Problem;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.presence.Presence;
import headway.presence.PublicProfile;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Public profiles that nobody looked at for a quarter: right, or what is not right. New ones are named.
public record ProfilesStep(Presence presence, int minutes) implements Step {
    private static final String NAME = "profiles";
    private static final String NEW = "new";
    private static final String POINT = FollowUp.PREFIX;
    private static final String MEND = "mend";
    private static final int MOST = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        presence.profiles().list(visit.owner()).stream()
                .filter(each -> each.facts().isDue(visit.today()))
                .limit(MOST)
                .forEach(each -> {
                    String id = each.id().toString();
                    questions.add(Question.about(
                                    id,
                                    Phrase.own(each.facts().service()),
                                    standing(visit, each),
                                    "/public-profiles/" + id,
                                    Question.Shape.CHOICE,
                                    visit.said(id))
                            .choosing(List.of("right", MEND)));
                    questions.add(FollowUp.line(
                            id, Phrase.of("reviews.profile.point", each.facts().service()), visit));
                });
        questions.add(Question.plain(NAME, NEW, Question.Shape.MORE, ""));
        return Content.asking(questions).withDoors(new Door("reviews.door.presence", "/presence"));
    }

    private Phrase standing(Visit visit, Kept<PublicProfile> profile) {
        int differences = presence.differences(visit.owner(), profile.facts()).size();
        Object seen = profile.facts().auditedOn().<Object>map(day -> day).orElse("–");
        return Phrase.of(differences > 0 ? "reviews.profile.differs" : "reviews.profile.seen", seen, differences);
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        return FollowUp.missing(given, List.of(MEND), "reviews.profile-point");
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            if (answer.name().startsWith(NEW)) {
                answer.value()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(service ->
                                presence.profiles().add(visit.owner(), PublicProfile.on(service), Origin.WEB));
            } else if (!answer.name().startsWith(POINT) && !answer.value().isEmpty()) {
                List<String> points =
                        answer.value().equals(MEND) ? List.of(given.value(POINT + answer.name())) : List.of();
                presence.audit(visit.owner(), UUID.fromString(answer.name()), visit.today(), points);
            }
        }
    }
}
