package headway.plan;

import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.goals.Goal;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The goal sheet: its page, its files, and what others see of it under a secret address.
final class SheetRoutes {
    private static final String HOME = "/direction/sheet";
    private static final int LONGEST_LABEL = 200;
    /// As long as goals commonly hold before they are gone through again.
    private static final int MOST_DAYS = 366;

    private final Direction direction;
    private final Sheets sheets;

    SheetRoutes(Direction direction, Sheets sheets) {
        this.direction = direction;
        this.sheets = sheets;
    }

    void register(Routes routes) {
        routes.get(HOME, exchange -> show(exchange, chosen(exchange, exchange.queries()), Optional.empty(), none()));
        routes.get(HOME + "/{file}", this::file);
        routes.post(HOME + "/links", this::give);
        routes.post(HOME + "/links/{id}/withdrawal", this::withdraw);
        routes.open(Route.Method.GET, "/sheets/{token}", this::open);
    }

    private static FormState none() {
        return FormState.of(FormData.EMPTY);
    }

    /// Goals that were ticked; all active ones when nobody ticked anything yet.
    private List<UUID> chosen(Exchange exchange, FormData typed) {
        if (!typed.has("goal")) {
            return direction.goals().active(exchange.owner()).stream()
                    .map(Kept::id)
                    .toList();
        }
        return typed.all("goal").stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private void show(Exchange exchange, List<UUID> chosen, Optional<String> given, FormState form) {
        OwnerId owner = exchange.owner();
        View view = exchange.view();
        List<Kept<Goal>> goals = direction.goals().list(owner).stream()
                .filter(each -> !each.facts().state().isOver() || chosen.contains(each.id()))
                .toList();
        Document document = new SheetDocument(view.texts(), view.formats()).of(sheets.of(owner, chosen));
        SheetPage page = new SheetPage(goals, chosen, document, sheets.links(owner), given, form);
        exchange.html((out, tags, seen) -> JtesheetGenerated.render(out, tags, seen, page));
    }

    private void file(Exchange exchange) {
        String file = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(file)
                .filter(_ -> file.startsWith("document."))
                .orElseThrow(() -> new Refusal.NotFound(file));
        View view = exchange.view();
        Sheets.Sheet sheet = sheets.of(exchange.owner(), chosen(exchange, exchange.queries()));
        Document document = new SheetDocument(view.texts(), view.formats()).of(sheet);
        send(exchange, document, format);
    }

    static void send(Exchange exchange, Document document, DocumentFormat format) {
        String title = document.meta().title();
        PageSetup setup = PageSetup.of(
                DocumentFiles.paperOf(exchange.view().formats().preferences()),
                document.meta().author(),
                "");
        byte[] bytes = DocumentFiles.write(document, setup, format);
        exchange.download(title + "." + format.ending(), format.mediaType(), bytes);
    }

    private void give(Exchange exchange) {
        FormData typed = exchange.form();
        List<UUID> chosen = typed.has("goal") ? chosen(exchange, typed) : List.of();
        List<Problem> problems = new ArrayList<>();
        String label = typed.text("label").replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            problems.add(Problem.at("label", "required"));
        } else if (label.length() > LONGEST_LABEL) {
            problems.add(Problem.at("label", "too-long", LONGEST_LABEL));
        }
        String days = typed.text("days");
        if (!days.matches("\\d{1,3}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST_DAYS) {
            problems.add(Problem.at("days", "records.number-unknown", days, 1, MOST_DAYS));
        }
        if (chosen.isEmpty()) {
            problems.add(Problem.at("goal", "plan.no-goals"));
        }
        if (!problems.isEmpty()) {
            show(exchange.status(422), chosen, Optional.empty(), new FormState(typed, problems));
            return;
        }
        LocalDate end = exchange.today().plusDays(Integer.parseInt(days));
        String token = sheets.give(exchange.owner(), chosen, label, end);
        show(exchange, chosen, Optional.of("/sheets/" + token), none());
    }

    private void withdraw(Exchange exchange) {
        sheets.withdraw(exchange.owner(), exchange.id());
        exchange.done(HOME, "link-withdrawn", "");
    }

    /// What somebody without an account sees: the chosen goals, and no way anywhere else.
    private void open(Exchange exchange) {
        exchange.header("X-Robots-Tag", "noindex, nofollow").header("Referrer-Policy", "no-referrer");
        Sheets.Sheet sheet = sheets.open(exchange.pathParam("token")).orElseThrow(() -> new Refusal.NotFound("sheet"));
        View view = exchange.view().anonymous();
        Document document = new SheetDocument(view.texts(), view.formats()).of(sheet);
        exchange.html((out, tags, _) -> JtesharedGenerated.render(out, tags, view, document));
    }
}
