package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time at a school, college or training.
///
/// @param area field of study
/// @param studyType degree or kind of study
/// @param end null when `current` or not known
/// @param score grade as written
/// @param activities clubs and societies, as written
public record DraftEducation(
        String institution,
        String area,
        String studyType,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean current,
        String score,
        List<String> courses,
        String url,
        String notes,
        String activities)
        implements DraftRecord {

    public DraftEducation {
        courses = List.copyOf(courses);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("education", institution, studyType, area, Fingerprint.month(start));
    }
}
