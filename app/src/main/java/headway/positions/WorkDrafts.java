package headway.positions;

import headway.engine.intake.DraftCredential;
import headway.engine.intake.DraftEducation;
import headway.engine.intake.DraftLanguage;
import headway.engine.intake.DraftPosition;
import headway.engine.intake.DraftProject;
import java.util.List;
import java.util.Optional;

/// Work history as importers draft it, and back. Nothing is lost on the way, except that the highlights of
/// a position are accomplishments here.
public final class WorkDrafts {
    private WorkDrafts() {}

    public static Position position(DraftPosition draft) {
        return new Position(
                Position.Kind.valueOf(draft.kind().name()),
                draft.employer(),
                draft.title(),
                draft.location(),
                Optional.ofNullable(draft.start()),
                Optional.ofNullable(draft.end()),
                draft.current(),
                "",
                draft.summary(),
                draft.about(),
                draft.url());
    }

    public static DraftPosition of(Position position, List<String> highlights) {
        return new DraftPosition(
                DraftPosition.Kind.valueOf(position.kind().name()),
                position.employer(),
                position.title(),
                position.location(),
                position.startedOn().orElse(null),
                position.endedOn().orElse(null),
                position.ongoing(),
                position.summary(),
                position.about(),
                position.url(),
                highlights);
    }

    public static Education education(DraftEducation draft) {
        return new Education(
                draft.institution(),
                draft.area(),
                draft.studyType(),
                Optional.ofNullable(draft.start()),
                Optional.ofNullable(draft.end()),
                draft.current(),
                draft.score(),
                draft.courses(),
                draft.activities(),
                draft.notes(),
                draft.url());
    }

    public static DraftEducation of(Education education) {
        return new DraftEducation(
                education.institution(),
                education.area(),
                education.studyType(),
                education.startedOn().orElse(null),
                education.endedOn().orElse(null),
                education.ongoing(),
                education.score(),
                education.courses(),
                education.url(),
                education.notes(),
                education.activities());
    }

    public static Credential credential(DraftCredential draft) {
        return new Credential(
                Credential.Kind.valueOf(draft.kind().name()),
                draft.name(),
                draft.issuer(),
                Optional.ofNullable(draft.date()),
                Optional.ofNullable(draft.expires()),
                draft.number(),
                draft.url(),
                draft.notes());
    }

    public static DraftCredential of(Credential credential) {
        return new DraftCredential(
                DraftCredential.Kind.valueOf(credential.kind().name()),
                credential.name(),
                credential.issuer(),
                credential.issuedOn().orElse(null),
                credential.expiresOn().orElse(null),
                credential.number(),
                credential.url(),
                credential.notes());
    }

    public static Project project(DraftProject draft) {
        return new Project(
                Project.Kind.valueOf(draft.kind().name()),
                draft.name(),
                draft.organisation(),
                draft.description(),
                Optional.ofNullable(draft.start()),
                Optional.ofNullable(draft.end()),
                draft.current(),
                draft.roles(),
                draft.highlights(),
                draft.keywords(),
                draft.type(),
                draft.number(),
                draft.url());
    }

    public static DraftProject of(Project project) {
        return new DraftProject(
                DraftProject.Kind.valueOf(project.kind().name()),
                project.name(),
                project.description(),
                project.startedOn().orElse(null),
                project.endedOn().orElse(null),
                project.ongoing(),
                project.url(),
                project.roles(),
                project.highlights(),
                project.keywords(),
                project.organisation(),
                project.type(),
                project.number());
    }

    public static Language language(DraftLanguage draft) {
        return new Language(draft.name(), draft.fluency());
    }

    public static DraftLanguage of(Language language) {
        return new DraftLanguage(language.name(), language.fluency());
    }
}
