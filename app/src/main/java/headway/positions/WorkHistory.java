package headway.positions;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.List;

/// The front door of work history: each part with all its use cases.
public final class WorkHistory {
    private final Records<Position> positions;
    private final Records<Education> education;
    private final Records<Credential> credentials;
    private final Records<Project> projects;
    private final Records<Language> languages;

    public WorkHistory(RecordKeeping keeping) {
        positions = new Records<>(new PositionKind(), keeping);
        education = new Records<>(new EducationKind(), keeping);
        credentials = new Records<>(new CredentialKind(), keeping);
        projects = new Records<>(new ProjectKind(), keeping);
        languages = new Records<>(new LanguageKind(), keeping);
    }

    /// Newest first: what goes on, then by end.
    public Records<Position> positions() {
        return positions;
    }

    public Records<Education> education() {
        return education;
    }

    public Records<Credential> credentials() {
        return credentials;
    }

    public Records<Project> projects() {
        return projects;
    }

    public Records<Language> languages() {
        return languages;
    }

    /// All parts, for what treats them alike; positions first.
    public List<Records<?>> parts() {
        return List.of(positions, education, credentials, projects, languages);
    }

    /// Positions of a person, grouped by employer, newest first.
    public List<EmployerGroup> employers(OwnerId owner, Position.Kind kind) {
        List<Kept<Position>> chosen = positions.list(owner).stream()
                .filter(each -> each.facts().kind() == kind)
                .toList();
        return EmployerGroup.of(chosen);
    }
}
