package headway.home;

import headway.platform.feature.Destination;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The command palette's answers: pages by name, records by their words.
final class PaletteRoutes {
    /// As many as a dialog on a laptop shows without scrolling.
    private static final int MOST_RECORDS = 7;

    private final Entries entries;
    private final List<Destination> destinations;

    PaletteRoutes(Entries entries, List<Destination> destinations) {
        this.entries = entries;
        this.destinations = List.copyOf(destinations);
    }

    void register(Routes routes) {
        routes.get("/palette", this::palette);
    }

    private void palette(Exchange exchange) {
        String words = exchange.query("q").orElse("");
        View texts = exchange.view();
        PalettePage page = new PalettePage(
                words,
                offers().stream()
                        .filter(offer -> matches(texts.t(offer.labelKey()), words))
                        .toList(),
                entries.search(exchange.owner(), words, Optional.empty(), MOST_RECORDS));
        exchange.html((out, tags, view) -> JtepaletteGenerated.render(out, tags, view, page));
    }

    /// The seven places, then every other page; one offer an address.
    private List<PalettePage.Offer> offers() {
        Map<String, PalettePage.Offer> offers = new LinkedHashMap<>();
        for (Place place : Place.values()) {
            if (place != Place.SETTINGS) {
                offers.put(place.path(), new PalettePage.Offer(place.key(), place.path(), place.icon()));
            }
        }
        for (Destination each : destinations) {
            offers.putIfAbsent(
                    each.path(),
                    new PalettePage.Offer(
                            each.labelKey(), each.path(), each.place().icon()));
        }
        return new ArrayList<>(offers.values());
    }

    /// Whether every word typed begins a word of the label.
    private static boolean matches(String label, String words) {
        List<String> parts = List.of(label.toLowerCase(Locale.ROOT).split("\\s+"));
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (parts.stream().noneMatch(part -> part.startsWith(word))) {
                return false;
            }
        }
        return true;
    }
}
