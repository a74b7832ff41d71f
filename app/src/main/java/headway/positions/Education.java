package headway.positions;

import headway.kernel.PartialDate;
import java.util.List;
import java.util.Optional;

/// A time at a school, college or training.
///
/// @param area field of study
/// @param studyType degree or kind of study
/// @param score grade as written
/// @param activities clubs and societies
public record Education(
        String institution,
        String area,
        String studyType,
        Optional<PartialDate> startedOn,
        Optional<PartialDate> endedOn,
        boolean ongoing,
        String score,
        List<String> courses,
        String activities,
        String notes,
        String url) {

    public Education {
        courses = List.copyOf(courses);
    }

    /// Degree and field in one line.
    public String degree() {
        return studyType.isEmpty() ? area : area.isEmpty() ? studyType : studyType + ", " + area;
    }
}
