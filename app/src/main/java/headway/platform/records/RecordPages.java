package headway.platform.records;

import headway.platform.web.Place;
import java.util.UUID;

/// Where the pages of a kind of record belong.
///
/// @param home the page that lists them, without the base path
/// @param ownPage whether each has a page of its own; otherwise it is a place on `home`
public record RecordPages(Place place, String home, boolean ownPage) {

    public static RecordPages listedOn(String home, Place place) {
        return new RecordPages(place, home, false);
    }

    /// The same for records that have a page each, which the feature adds.
    public RecordPages withOwnPage() {
        return new RecordPages(place, home, true);
    }

    /// Where to go after a change.
    String after(RecordKind<?> kind, UUID id) {
        return ownPage ? kind.path() + "/" + id : home;
    }
}
