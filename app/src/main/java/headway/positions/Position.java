package headway.positions;

import headway.kernel.PartialDate;
import java.util.Optional;

/// A role held somewhere, paid or not.
///
/// @param ongoing whether it goes on; no end and not ongoing means that nobody knows when it ended
/// @param employmentType full-time, part-time, freelance, … in the person's own words
/// @param summary what the role was
/// @param about what the organisation is
public record Position(
        Kind kind,
        String employer,
        String title,
        String location,
        Optional<PartialDate> startedOn,
        Optional<PartialDate> endedOn,
        boolean ongoing,
        String employmentType,
        String summary,
        String about,
        String url) {

    /// What the role is to the person.
    public enum Kind {
        EMPLOYMENT,
        VOLUNTEER,
        MEMBERSHIP
    }

    /// Title and employer in one line.
    public String label() {
        return title.isEmpty() ? employer : employer.isEmpty() ? title : title + ", " + employer;
    }
}
