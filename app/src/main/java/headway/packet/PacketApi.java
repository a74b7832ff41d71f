package headway.packet;

import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.links.Ref;
import headway.platform.records.Origin;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Packets for programs. The records themselves are at `/api/show/packets`.
final class PacketApi {
    private final Packets packets;
    private final Function<OwnerId, String> names;
    private final Clock clock;

    PacketApi(Packets packets, Function<OwnerId, String> names, Clock clock) {
        this.packets = packets;
        this.names = names;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.post("/api/packets", this::create);
        routes.get("/api/packets/{id}", exchange -> show(exchange, exchange.id()));
        routes.post("/api/packets/{id}/facts", this::take);
        routes.post("/api/packets/{id}/paragraphs", this::add);
        routes.put("/api/packets/{id}/paragraphs/{paragraph}", this::write);
    }

    private void create(Exchange exchange) {
        switch (PacketForm.check(exchange.jsonAsForm(), exchange.today())) {
            case Result.Invalid<Packet>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<Packet>(Packet packet) ->
                show(
                        exchange.status(201),
                        packets.create(exchange.owner(), packet, Origin.API).id());
        }
    }

    private void show(Exchange exchange, UUID id) {
        Draft draft = packets.draft(exchange.owner(), id);
        PacketWords words = PacketRoutes.words(exchange);
        String wanted = exchange.query("format").orElse("");
        DocumentFormat format = DocumentFormat.ofEnding(wanted).orElse(null);
        if (format != null) {
            PacketDocument document = new PacketDocument(names.apply(exchange.owner()), words, clock.instant());
            exchange.download(document.fileName(draft, format), format.mediaType(), document.write(draft, format));
            return;
        }
        exchange.json(Map.of(
                "id",
                id,
                "from",
                draft.packet().facts().from(),
                "to",
                draft.packet().facts().to(),
                "sections",
                draft.parts().stream().map(part -> json(part, words)).toList()));
    }

    private static Map<String, Object> json(Draft.Part part, PacketWords words) {
        return Map.of(
                "section", part.section().code(),
                "paragraphs",
                        part.lines().stream().map(line -> json(line, words)).toList(),
                "fresh", part.fresh().stream().map(fact -> json(fact, words)).toList());
    }

    private static Map<String, Object> json(Draft.Line line, PacketWords words) {
        Paragraph paragraph = line.paragraph();
        return Map.of(
                "id", paragraph.id(),
                "text", words.of(paragraph),
                "heading", paragraph.fact().heading(),
                "sources", paragraph.fact().sources().stream().map(Ref::text).toList(),
                "edited", paragraph.isEdited(),
                "told", line.isTold(),
                "unproven", line.unproven(),
                "version", paragraph.version());
    }

    private static Map<String, Object> json(Fact fact, PacketWords words) {
        return Map.of(
                "key", fact.key(),
                "text", words.of(fact),
                "sources", fact.sources().stream().map(Ref::text).toList());
    }

    private void take(Exchange exchange) {
        String key = exchange.json().path("fact").asText("");
        UUID undo = packets.take(exchange.owner(), exchange.id(), each -> key.isEmpty() || each.equals(key));
        exchange.json(Map.of("undo", undo));
    }

    private void add(Exchange exchange) {
        String code = exchange.json().path("section").asText("");
        Section section = Section.of(code).orElseThrow(() -> new Refusal.NotFound(code));
        String text = exchange.jsonAsForm().text("text");
        if (text.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("text", "required")));
            return;
        }
        exchange.status(201).json(Map.of("undo", packets.add(exchange.owner(), exchange.id(), section, text)));
    }

    private void write(Exchange exchange) {
        long version = exchange.json().path("version").asLong(-1);
        String text = exchange.jsonAsForm().text("text");
        UUID undo = packets.write(exchange.owner(), exchange.id(), exchange.id("paragraph"), version, text);
        exchange.json(Map.of("undo", undo));
    }
}
