package headway.strengths;

import headway.kernel.Problem;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page on which skills are rated, all with one form.
final class StrengthRoutes {
    private static final int LONGEST = 300;

    private final Strengths strengths;
    private final Evidence evidence;

    StrengthRoutes(Strengths strengths, Evidence evidence) {
        this.strengths = strengths;
        this.evidence = evidence;
    }

    void register(Routes routes) {
        routes.get("/direction/strengths", exchange -> show(exchange, FormState.of(FormData.EMPTY)));
        routes.post("/direction/strengths", this::rate);
    }

    private void show(Exchange exchange, FormState form) {
        StrengthsPage page = StrengthsPage.of(strengths, evidence, exchange.owner(), form);
        exchange.html((out, tags, view) -> JtestrengthsGenerated.render(out, tags, view, page));
    }

    /// The fields of a line have the same number; a line without a level says nothing.
    private void rate(Exchange exchange) {
        FormData typed = exchange.form();
        List<String> skills = typed.all("skill");
        List<String> levels = typed.all("level");
        List<String> marks = typed.all("mark");
        List<String> notes = typed.all("evidence");
        List<Rating> ratings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < skills.size() && i < levels.size(); i++) {
            String skill = FormData.of(java.util.Map.of("skill", skills.get(i)))
                    .text("skill")
                    .replaceAll("\\s+", " ");
            if (skill.isEmpty() || !levels.get(i).matches("[1-5]")) {
                continue;
            }
            if (skill.length() > LONGEST) {
                problems.add(Problem.at("skill", "too-long", LONGEST));
            }
            ratings.add(new Rating(
                    skill,
                    Integer.parseInt(levels.get(i)),
                    mark(i < marks.size() ? marks.get(i) : ""),
                    i < notes.size() ? notes.get(i).strip() : "",
                    exchange.today()));
        }
        if (!problems.isEmpty()) {
            show(exchange.status(422), new FormState(typed, problems));
            return;
        }
        Optional<UUID> undo = strengths.rate(exchange.owner(), ratings);
        exchange.done(
                "/direction/strengths",
                undo.isPresent() ? "rated" : "nothing-new",
                undo.map(batch -> "/changes/" + batch + "/restoration").orElse(""));
    }

    private static Rating.Mark mark(String code) {
        for (Rating.Mark each : Rating.Mark.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return Rating.Mark.NONE;
    }
}
