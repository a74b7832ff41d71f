package headway.positions;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The whole work history.
///
/// @param employments by employer, newest first; `others` are volunteer roles and memberships
record WorkHistoryPage(
        List<EmployerGroup> employments,
        List<EmployerGroup> others,
        List<Kept<Education>> education,
        List<Kept<Credential>> credentials,
        List<Kept<Project>> projects,
        List<Kept<Language>> languages,
        LocalDate today) {

    static WorkHistoryPage of(WorkHistory history, OwnerId owner, LocalDate today) {
        return new WorkHistoryPage(
                history.employers(owner, Position.Kind.EMPLOYMENT),
                Stream.of(Position.Kind.VOLUNTEER, Position.Kind.MEMBERSHIP)
                        .flatMap(kind -> history.employers(owner, kind).stream())
                        .toList(),
                history.education().list(owner),
                history.credentials().list(owner),
                history.projects().list(owner),
                history.languages().list(owner),
                today);
    }

    boolean isEmpty() {
        return Stream.of(employments, others, education, credentials, projects, languages)
                .allMatch(List::isEmpty);
    }
}
