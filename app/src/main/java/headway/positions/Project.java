package headway.positions;

import headway.kernel.PartialDate;
import java.util.List;
import java.util.Optional;

/// A piece of work with a name of its own.
///
/// @param organisation whom it was for; for publications the publisher, for patents the office
/// @param startedOn for publications and patents the day they came out
/// @param type the person's own word for the sort of project, for patents their status
/// @param number number of a patent or its application
public record Project(
        Kind kind,
        String name,
        String organisation,
        String description,
        Optional<PartialDate> startedOn,
        Optional<PartialDate> endedOn,
        boolean ongoing,
        List<String> roles,
        List<String> highlights,
        List<String> keywords,
        String type,
        String number,
        String url) {

    public Project {
        roles = List.copyOf(roles);
        highlights = List.copyOf(highlights);
        keywords = List.copyOf(keywords);
    }

    /// What came of the work.
    public enum Kind {
        PROJECT,
        PUBLICATION,
        PATENT
    }
}
