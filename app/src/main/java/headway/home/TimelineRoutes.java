package headway.home;

import headway.platform.feature.Kind;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The timeline and the search over everything, as pages and as JSON.
final class TimelineRoutes {
    private final Entries entries;

    TimelineRoutes(Entries entries) {
        this.entries = entries;
    }

    void register(Routes routes) {
        routes.get("/timeline", this::timeline);
        routes.get("/search", this::search);
        routes.get("/api/timeline", this::timelineJson);
        routes.get("/api/search", this::searchJson);
    }

    private void timeline(Exchange exchange) {
        Optional<Kind> kind = kind(exchange);
        Entries.Slice slice = entries.timeline(exchange.owner(), kind, before(exchange), Entries.PAGE);
        List<EntryGroup> groups = EntryGroup.of(slice.entries(), exchange.today(), shown(exchange));
        String name = kind.map(Kind::name).orElse("");
        String more = slice.next()
                .map(position -> "/timeline?before=" + position + "&shown="
                        + slice.entries().getLast().happenedOn() + (name.isEmpty() ? "" : "&kind=" + name))
                .orElse("");
        TimelinePage page = new TimelinePage(groups, entries.kinds(exchange.owner()), name, more);
        if (exchange.fragmentTarget().equals("timeline-more")) {
            exchange.html((out, tags, view) -> JtegroupsGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtetimelineGenerated.render(out, tags, view, page));
        }
    }

    private void search(Exchange exchange) {
        String words = exchange.query("q").orElse("");
        Optional<Kind> kind = kind(exchange);
        SearchPage page = new SearchPage(
                words,
                kind.map(Kind::name).orElse(""),
                entries.kinds(exchange.owner()),
                entries.search(exchange.owner(), words, kind, Entries.PAGE));
        if (exchange.fragmentTarget().equals("found")) {
            exchange.html((out, tags, view) -> JtefoundGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtesearchGenerated.render(out, tags, view, page));
        }
    }

    private void timelineJson(Exchange exchange) {
        Entries.Slice slice = entries.timeline(exchange.owner(), kind(exchange), before(exchange), limit(exchange));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("entries", EntryJson.of(slice.entries()));
        slice.next().ifPresent(position -> answer.put("before", position));
        exchange.json(answer);
    }

    private void searchJson(Exchange exchange) {
        String words = exchange.query("q").orElse("");
        List<Entry> found = entries.search(exchange.owner(), words, kind(exchange), limit(exchange));
        exchange.json(Map.of("entries", EntryJson.of(found)));
    }

    private Optional<Kind> kind(Exchange exchange) {
        return exchange.query("kind").flatMap(entries::kind);
    }

    private static Optional<Long> before(Exchange exchange) {
        return exchange.query("before").flatMap(TimelineRoutes::number);
    }

    private static int limit(Exchange exchange) {
        return exchange.query("limit")
                .flatMap(TimelineRoutes::number)
                .orElse((long) Entries.PAGE)
                .intValue();
    }

    /// Addresses are not forms: what is no number counts as not given.
    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> shown(Exchange exchange) {
        try {
            return exchange.query("shown").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
