package headway.home;

import headway.platform.search.SearchDocument;
import headway.platform.search.SearchHit.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A record of any kind as the timeline and search results show it.
///
/// @param kindKey message key of its kind
/// @param path where it is shown, without the base path
/// @param happenedOn [SearchDocument#UNDATED] where there is no day
/// @param position its place on the timeline, later is larger
/// @param title cut into parts that match what was searched for and parts that do not
/// @param snippet the words around the first match in its text; may be empty
record Entry(
        UUID id,
        String kind,
        String kindKey,
        String path,
        LocalDate happenedOn,
        long position,
        List<Part> title,
        List<Part> snippet) {

    Entry {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    boolean hasDay() {
        return !happenedOn.equals(SearchDocument.UNDATED);
    }
}
