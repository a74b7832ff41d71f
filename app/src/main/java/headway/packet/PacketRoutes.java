package headway.packet;

import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.feature.Kind;
import headway.platform.records.Origin;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Pages of packets, and their files.
final class PacketRoutes {
    /// A paragraph that is longer is read by nobody.
    private static final int LONGEST = 4000;

    private final Packets packets;
    private final Function<OwnerId, String> names;
    private final Clock clock;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    PacketRoutes(Packets packets, Function<OwnerId, String> names, List<Kind> kinds, Clock clock) {
        this.packets = packets;
        this.names = names;
        this.clock = clock;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    void register(Routes routes) {
        routes.get("/show/packets", this::list);
        routes.post("/show/packet-drafts", this::create);
        routes.get("/show/packets/{id}", this::show);
        routes.get("/show/packets/{id}/document/{file}", this::file);
        routes.post("/show/packets/{id}/facts", this::take);
        routes.post("/show/packets/{id}/paragraphs", this::add);
        routes.post("/show/packets/{id}/paragraphs/{paragraph}", this::write);
        routes.post("/show/packets/{id}/paragraphs/{paragraph}/place", this::move);
        routes.post("/show/packets/{id}/paragraphs/{paragraph}/absence", this::leave);
        routes.post("/show/packets/{id}/paragraphs/{paragraph}/fact", this::refresh);
    }

    static PacketWords words(Exchange exchange) {
        View view = exchange.view();
        return new PacketWords(view.texts(), view.formats());
    }

    private void list(Exchange exchange) {
        String from = exchange.today().minusYears(1).plusDays(1).toString();
        String review = packets.nextReview(exchange.owner(), exchange.today())
                .map(LocalDate::toString)
                .orElse("");
        list(exchange, new PacketPage.Asked(from, exchange.today().toString(), review), Optional.empty());
    }

    private void list(Exchange exchange, PacketPage.Asked asked, Optional<Problem> problem) {
        PacketPage.ListPage page = PacketPage.list(packets, exchange.owner(), words(exchange), asked, problem);
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
    }

    private void create(Exchange exchange) {
        FormData typed = exchange.form();
        switch (PacketForm.check(typed, exchange.today())) {
            case Result.Invalid<Packet>(List<Problem> problems) ->
                list(
                        exchange.status(422),
                        new PacketPage.Asked(typed.text("fromOn"), typed.text("toOn"), typed.text("reviewOn")),
                        Optional.of(problems.getFirst()));
            case Result.Ok<Packet>(Packet packet) -> {
                var saved = packets.create(exchange.owner(), packet, Origin.WEB);
                exchange.done("/show/packets/" + saved.id(), "packet-made", undo(saved.undo()));
            }
        }
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void show(Exchange exchange) {
        show(exchange, Optional.empty());
    }

    private void show(Exchange exchange, Optional<PacketPage.Typed> typed) {
        Draft draft = packets.draft(exchange.owner(), exchange.id());
        PacketPage page = new PacketPage(draft, words(exchange), kinds, typed);
        exchange.html((out, tags, view) -> JtepacketGenerated.render(out, tags, view, page));
    }

    private void file(Exchange exchange) {
        String file = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(file).orElseThrow(() -> new Refusal.NotFound(file));
        Draft draft = packets.draft(exchange.owner(), exchange.id());
        PacketDocument document = new PacketDocument(names.apply(exchange.owner()), words(exchange), clock.instant());
        exchange.download(document.fileName(draft, format), format.mediaType(), document.write(draft, format));
    }

    private void take(Exchange exchange) {
        String key = exchange.form().text("fact");
        UUID batch = packets.take(exchange.owner(), exchange.id(), each -> key.isEmpty() || each.equals(key));
        back(exchange, "packet-changed", batch, "");
    }

    private void add(Exchange exchange) {
        String text = limited(exchange.form().text("text"));
        Section section =
                Section.of(exchange.form().text("section")).orElseThrow(() -> new Refusal.NotFound("section"));
        if (text.isEmpty()) {
            exchange.seeOther("/show/packets/" + exchange.id() + "#" + section.code());
            return;
        }
        back(exchange, "packet-changed", packets.add(exchange.owner(), exchange.id(), section, text), section.code());
    }

    private static String limited(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private void write(Exchange exchange) {
        UUID paragraph = exchange.id("paragraph");
        FormData typed = exchange.form();
        String text = limited(typed.text("text"));
        String version = typed.text("version");
        try {
            long based = version.matches("\\d{1,15}") ? Long.parseLong(version) : -1;
            UUID batch = packets.write(exchange.owner(), exchange.id(), paragraph, based, text);
            back(exchange, "packet-changed", batch, "paragraph-" + paragraph);
        } catch (Refusal.Conflict _) {
            show(exchange.status(409), Optional.of(new PacketPage.Typed(paragraph, text)));
        }
    }

    private void move(Exchange exchange) {
        UUID paragraph = exchange.id("paragraph");
        boolean up = exchange.form().text("to").equals("up");
        UUID batch = packets.move(exchange.owner(), exchange.id(), paragraph, up);
        back(exchange, "packet-changed", batch, "paragraph-" + paragraph);
    }

    private void leave(Exchange exchange) {
        UUID paragraph = exchange.id("paragraph");
        boolean out = !exchange.form().text("out").isEmpty();
        UUID batch = packets.leave(exchange.owner(), exchange.id(), paragraph, out);
        back(exchange, out ? "packet-left-out" : "packet-changed", batch, "");
    }

    private void refresh(Exchange exchange) {
        UUID paragraph = exchange.id("paragraph");
        UUID batch = packets.refresh(exchange.owner(), exchange.id(), paragraph);
        back(exchange, "packet-changed", batch, "paragraph-" + paragraph);
    }

    private static void back(Exchange exchange, String done, UUID batch, String anchor) {
        String place = anchor.isEmpty() ? "" : "#" + anchor;
        exchange.seeOther("/show/packets/" + exchange.id() + "?done=" + done + "&undo=" + undo(batch) + place);
    }
}
