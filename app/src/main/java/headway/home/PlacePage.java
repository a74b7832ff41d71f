package headway.home;

import headway.platform.feature.Destination;
import headway.platform.web.Place;
import java.util.List;

/// What a place is for, while nothing of its own is in it.
///
/// @param pages what the place offers already
/// @param examples numbers of the example's lines, from 1
record PlacePage(Place place, List<Destination> pages, List<Integer> examples) {
    PlacePage {
        pages = List.copyOf(pages);
        examples = List.copyOf(examples);
    }

    /// Message key of one of its texts.
    String key(String part) {
        return "home." + place.key() + "." + part;
    }
}
