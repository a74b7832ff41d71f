package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of work with a name of its own.
///
/// @param start for publications and patents the day they came out
/// @param organisation whom it was for, for publications the publisher
/// @param type the file's own word for the sort of project, for patents their status
/// @param number number of a patent or its application
public record DraftProject(
        Kind kind,
        String name,
        String description,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean current,
        String url,
        List<String> roles,
        List<String> highlights,
        List<String> keywords,
        String organisation,
        String type,
        String number)
        implements DraftRecord {

    public DraftProject {
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

    @Override
    public String fingerprint() {
        return Fingerprint.of("project", kind.name(), name, organisation, Fingerprint.month(start));
    }
}
