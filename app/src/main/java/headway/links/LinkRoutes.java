package headway.links;

import headway.kernel.OwnerId;
import headway.platform.feature.Kind;
import headway.platform.search.SearchHit;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The chain of one record, as a part of its page and as a page of its own, and in JSON.
final class LinkRoutes {
    private static final int MOST_FOUND = 8;

    private final Links links;
    private final LinkSearch search;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    LinkRoutes(Links links, LinkSearch search, List<Kind> kinds) {
        this.links = links;
        this.search = search;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    void register(Routes routes) {
        routes.get("/links/{ref}", this::show);
        routes.post("/links", this::add);
        routes.post("/links/{id}/deletion", this::remove);
        routes.get("/api/links", this::list);
        routes.post("/api/links", this::addJson);
        routes.delete("/api/links/{id}", this::removeJson);
    }

    private void show(Exchange exchange) {
        Ref ref = Ref.parse(exchange.pathParam("ref"));
        String words = exchange.query("q").orElse("");
        show(exchange, ref, words);
    }

    private void show(Exchange exchange, Ref ref, String words) {
        LinksPage page = page(exchange.owner(), ref, words);
        if (exchange.wantsFragment()) {
            exchange.html((out, tags, view) -> JtepanelGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtepageGenerated.render(out, tags, view, page));
        }
    }

    private LinksPage page(OwnerId owner, Ref ref, String words) {
        SearchHit record = links.record(owner, ref);
        List<Linked> linked = links.of(owner, ref.id());
        return new LinksPage(
                ref,
                record.plainTitle(),
                LinksPage.path(kinds, ref),
                LinksPage.groups(ref, linked, kinds, LinksPage.Side.BEFORE),
                LinksPage.groups(ref, linked, kinds, LinksPage.Side.AFTER),
                LinksPage.groups(ref, linked, kinds, LinksPage.Side.BESIDE),
                links.suggestions(owner, ref).stream().map(this::choice).toList(),
                words,
                words.isEmpty()
                        ? List.of()
                        : search.find(owner, words, MOST_FOUND + 1).stream()
                                .filter(hit -> !hit.id().equals(ref.id()))
                                .limit(MOST_FOUND)
                                .map(this::choice)
                                .toList());
    }

    private LinksPage.Choice choice(Suggestion each) {
        return new LinksPage.Choice(
                each.ref().text(), LinksPage.label(kinds, each.ref().kind()), each.title(), each.words(), each.near());
    }

    private LinksPage.Choice choice(SearchHit hit) {
        return new LinksPage.Choice(
                new Ref(hit.kind(), hit.id()).text(),
                LinksPage.label(kinds, hit.kind()),
                hit.plainTitle(),
                List.of(),
                false);
    }

    private void add(Exchange exchange) {
        Ref of = Ref.parse(exchange.form().text("of"));
        Links.Made made =
                links.link(exchange.owner(), of, Ref.parse(exchange.form().text("to")));
        after(exchange, of, "linked", made.undo());
    }

    private void remove(Exchange exchange) {
        Ref of = Ref.parse(exchange.form().text("of"));
        after(exchange, of, "unlinked", links.unlink(exchange.owner(), exchange.id()));
    }

    private void after(Exchange exchange, Ref of, String done, UUID undo) {
        if (exchange.wantsFragment()) {
            show(exchange, of, "");
        } else {
            exchange.done("/links/" + of.text(), done, "/changes/" + undo + "/restoration");
        }
    }

    private void list(Exchange exchange) {
        Ref of = Ref.parse(exchange.query("of").orElse(""));
        links.record(exchange.owner(), of);
        exchange.json(Map.of(
                "links", links.of(exchange.owner(), of.id()),
                "suggestions", links.suggestions(exchange.owner(), of)));
    }

    private void addJson(Exchange exchange) {
        Ref from = Ref.parse(exchange.json().path("from").asText());
        Ref to = Ref.parse(exchange.json().path("to").asText());
        exchange.status(201).json(links.link(exchange.owner(), from, to));
    }

    private void removeJson(Exchange exchange) {
        exchange.json(Map.of("undo", links.unlink(exchange.owner(), exchange.id())));
    }
}
