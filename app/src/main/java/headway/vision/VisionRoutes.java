package headway.vision;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page of the vision and of the stage of life.
final class VisionRoutes {
    private static final String HOME = "/direction/vision";
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 300;

    private final Visions visions;
    private final Stages stages;

    VisionRoutes(Visions visions, Stages stages) {
        this.visions = visions;
        this.stages = stages;
    }

    void register(Routes routes) {
        routes.get(HOME, exchange -> show(exchange, FormState.of(FormData.EMPTY)));
        routes.post(HOME, this::write);
        routes.post(HOME + "/reading", this::read);
        routes.post(HOME + "/stage", this::choose);
    }

    private void show(Exchange exchange, FormState form) {
        VisionPage page = VisionPage.of(visions, stages, exchange.owner(), form);
        exchange.html((out, tags, view) -> JtevisionGenerated.render(out, tags, view, page));
    }

    /// A new version; one written earlier on the same day is corrected.
    private void write(Exchange exchange) {
        OwnerId owner = exchange.owner();
        FormData typed = exchange.form();
        Horizon horizon = Arrays.stream(Horizon.values())
                .filter(each -> each.code().equals(typed.text("horizon")))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(typed.text("horizon")));
        String text = typed.text("text");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            Problem problem = text.isEmpty()
                    ? Problem.at(horizon.code(), "required")
                    : Problem.at(horizon.code(), "too-long", LONGEST_TEXT);
            show(exchange.status(422), new FormState(typed.with(horizon.code(), text), List.of(problem)));
            return;
        }
        Vision vision = new Vision(horizon, text, exchange.today(), Optional.empty());
        Optional<Kept<Vision>> today = Optional.ofNullable(
                        visions.current(owner).get(horizon))
                .filter(each -> each.facts().writtenOn().equals(exchange.today()));
        Saved saved = today.isPresent()
                ? visions.records().change(owner, today.get().id(), today.get().version(), vision)
                : visions.records().add(owner, vision, Origin.WEB);
        exchange.done(HOME, "record-changed", undo(saved.undo()));
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void read(Exchange exchange) {
        UUID undo = visions.read(exchange.owner(), exchange.today());
        exchange.done(HOME, "vision-read", undo(undo));
    }

    private void choose(Exchange exchange) {
        OwnerId owner = exchange.owner();
        FormData typed = exchange.form();
        Stage stage = Arrays.stream(Stage.values())
                .filter(each -> each.code().equals(typed.text("stage")))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(typed.text("stage")));
        String note = typed.text("note").replaceAll("\\s+", " ");
        if (note.length() > LONGEST_LINE) {
            show(exchange.status(422), new FormState(typed, List.of(Problem.at("note", "too-long", LONGEST_LINE))));
            return;
        }
        LifeStage chosen = new LifeStage(stage, exchange.today(), note);
        Optional<Kept<LifeStage>> today = stages.history(owner).stream()
                .findFirst()
                .filter(each -> each.facts().since().equals(exchange.today()));
        Saved saved = today.isPresent()
                ? stages.records().change(owner, today.get().id(), today.get().version(), chosen)
                : stages.records().add(owner, chosen, Origin.WEB);
        exchange.done(HOME, "record-changed", undo(saved.undo()));
    }
}
