package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page of best work, and what an accomplishment says of it.
final class SampleRoutes {
    static final String PAGE = "/show/best";
    private static final String OF_ONE = PAGE + "/of/{id}";

    private final Samples samples;
    private final BestPages pages;
    private final Accomplishments accomplishments;

    SampleRoutes(Samples samples, BestPages pages, Accomplishments accomplishments) {
        this.samples = samples;
        this.pages = pages;
        this.accomplishments = accomplishments;
    }

    void register(Routes routes) {
        routes.get(PAGE, this::show);
        routes.post(PAGE + "/selection", this::select);
        routes.get(OF_ONE, this::panel);
        routes.post(OF_ONE, this::choose);
        routes.post(OF_ONE + "/deletion", this::drop);
        routes.get("/best-of/{id}", this::place);
    }

    private void show(Exchange exchange) {
        Optional<Quarter> from = exchange.query("from").flatMap(Quarter::parse);
        BestPage page = pages.page(exchange.owner(), from, exchange.today());
        exchange.html((out, tags, view) -> JtebestGenerated.render(out, tags, view, page));
    }

    /// Where a choice stands on the page; what was just done with it is said there.
    private void place(Exchange exchange) {
        Kept<Sample> sample = samples.records().get(exchange.owner(), exchange.id());
        String done = exchange.query("done")
                .filter(key -> key.matches("[a-z-]+"))
                .map(key -> "&done=" + key)
                .orElse("");
        String undo = exchange.query("undo")
                .filter(path -> path.matches("/changes/[0-9a-f-]{36}/restoration"))
                .map(path -> "&undo=" + path)
                .orElse("");
        exchange.seeOther(
                PAGE + "?from=" + sample.facts().quarter() + done + undo + "#" + Samples.KIND + "-" + sample.id());
    }

    /// A part of the page of an accomplishment; somebody without scripts sees all of best work instead.
    private void panel(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Accomplishment deed = accomplishments.get(owner, exchange.id());
        Quarter quarter = Quarter.of(deed.happenedOn());
        if (!exchange.wantsFragment()) {
            exchange.seeOther(PAGE + "?from=" + quarter);
            return;
        }
        BestPanel panel = new BestPanel(deed.id(), quarter, samples.of(owner, deed.id()));
        exchange.html((out, tags, view) -> JtepanelGenerated.render(out, tags, view, panel));
    }

    private void choose(Exchange exchange) {
        UUID id = accomplishments.get(exchange.owner(), exchange.id()).id();
        UUID batch = samples.change(exchange.owner(), List.of(id), List.of());
        exchange.done("/accomplishments/" + id, "best-chosen", undo(batch));
    }

    private void drop(Exchange exchange) {
        UUID id = accomplishments.get(exchange.owner(), exchange.id()).id();
        UUID batch = samples.change(exchange.owner(), List.of(), List.of(id));
        String back = exchange.form().text("back").equals("list") ? PAGE : "/accomplishments/" + id;
        exchange.done(back, "best-dropped", undo(batch));
    }

    /// Several at once: from the page of a quarter, or from the list of accomplishments.
    private void select(Exchange exchange) {
        FormData typed = exchange.form();
        Optional<Quarter> quarter = Quarter.parse(typed.text("quarter"));
        String back = quarter.map(each -> PAGE + "?from=" + each).orElse("/accomplishments");
        List<UUID> chosen = ids(typed, "chosen");
        if (chosen.isEmpty()) {
            exchange.done(back, "best-none", "");
            return;
        }
        exchange.done(back, "best-chosen", undo(samples.change(exchange.owner(), chosen, List.of())));
    }

    static List<UUID> ids(FormData typed, String field) {
        return typed.all(field).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> !text.isBlank())
                .map(SampleRoutes::id)
                .toList();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(text);
        }
    }

    static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }
}
