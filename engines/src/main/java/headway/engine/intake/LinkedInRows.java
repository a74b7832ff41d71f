package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns rows of LinkedIn's tables into draft records.
final class LinkedInRows {

    /// The export puts degree and field into one text; they are parted at its only comma.
    private static final double PARTED_DEGREE = 0.8;

    /// A single video is less than a course.
    private static final double SINGLE_VIDEO = 0.6;

    private final DraftBuilder draft;
    private final LinkedInProfile profile;
    private final Source file;
    private int hidden;
    private int notCompleted;

    LinkedInRows(DraftBuilder draft, LinkedInProfile profile, Source file) {
        this.draft = draft;
        this.profile = profile;
        this.file = file;
    }

    Consumer<CsvRow> of(LinkedInTable table) {
        return switch (table) {
            case PROFILE -> profile::profile;
            case PROFILE_SUMMARY -> profile::summary;
            case EMAILS -> profile::email;
            case PHONES -> profile::phone;
            case POSITIONS -> this::position;
            case EDUCATION -> this::education;
            case CERTIFICATIONS -> this::certificate;
            case SKILLS -> row -> add(row, new DraftSkill(row.line("name"), "", List.of()));
            case LANGUAGES -> row -> add(row, new DraftLanguage(row.line("name"), row.line("proficiency")));
            case PROJECTS -> this::project;
            case PUBLICATIONS -> this::publication;
            case HONORS -> this::honor;
            case VOLUNTEERING -> this::volunteering;
            case COURSES -> this::course;
            case PATENTS -> this::patent;
            case TEST_SCORES -> this::test;
            case ORGANIZATIONS -> this::organization;
            case RECOMMENDATIONS -> this::recommendation;
            case LEARNING -> this::learning;
            case CONNECTIONS -> row -> add(row, LinkedInConnection.of(row));
            case CAUSES -> row -> add(row, new DraftInterest(row.line("cause"), List.of()));
        };
    }

    /// Reports what was counted instead of listed.
    void finish() {
        if (hidden > 0) {
            draft.skip(file, SkipReason.NOT_VISIBLE, hidden);
        }
        if (notCompleted > 0) {
            draft.skip(file, SkipReason.NOT_COMPLETED, notCompleted);
        }
    }

    private void position(CsvRow row) {
        Span span = Span.of(row);
        Bullets description = Bullets.split(row.text("description"));
        add(
                row,
                new DraftPosition(
                        DraftPosition.Kind.EMPLOYMENT,
                        row.line("employer"),
                        row.line("title"),
                        row.line("location"),
                        span.start(),
                        span.end(),
                        span.current(),
                        description.text(),
                        "",
                        "",
                        description.points()));
    }

    private void volunteering(CsvRow row) {
        Span span = Span.of(row);
        Bullets description = Bullets.split(row.text("description"));
        add(
                row,
                new DraftPosition(
                        DraftPosition.Kind.VOLUNTEER,
                        row.line("organization"),
                        row.line("role"),
                        "",
                        span.start(),
                        span.end(),
                        span.current(),
                        description.text(),
                        row.line("cause"),
                        "",
                        description.points()));
    }

    private void organization(CsvRow row) {
        Span span = Span.of(row);
        Bullets description = Bullets.split(row.text("description"));
        add(
                row,
                new DraftPosition(
                        DraftPosition.Kind.MEMBERSHIP,
                        row.line("name"),
                        row.line("position").replaceAll("^\\[|\\]$", ""),
                        "",
                        span.start(),
                        span.end(),
                        span.current(),
                        description.text(),
                        "",
                        "",
                        description.points()));
    }

    private void education(CsvRow row) {
        Span span = Span.of(row);
        String degree = row.line("degree");
        String[] parts = degree.split(", ", -1);
        boolean parted = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
        DraftEducation value = new DraftEducation(
                row.line("school"),
                parted ? parts[1] : "",
                parted ? parts[0] : degree,
                span.start(),
                span.end(),
                span.current(),
                "",
                List.of(),
                "",
                row.text("notes"),
                row.text("activities"));
        add(row, value, parted ? PARTED_DEGREE : 1);
    }

    private void certificate(CsvRow row) {
        Span span = Span.of(row);
        add(
                row,
                new DraftCredential(
                        DraftCredential.Kind.CERTIFICATE,
                        row.line("name"),
                        row.line("authority"),
                        span.start(),
                        span.end(),
                        row.line("number"),
                        row.line("url"),
                        ""));
    }

    private void honor(CsvRow row) {
        credential(
                row,
                DraftCredential.Kind.AWARD,
                row.line("title"),
                row.line("issuer"),
                row.date("issued"),
                "",
                row.text("description"));
    }

    private void course(CsvRow row) {
        credential(row, DraftCredential.Kind.COURSE, row.line("name"), "", null, row.line("number"), "");
    }

    private void test(CsvRow row) {
        credential(
                row,
                DraftCredential.Kind.TEST,
                row.line("name"),
                "",
                row.date("date"),
                row.line("score"),
                row.text("description"));
    }

    private void learning(CsvRow row) {
        PartialDate completed = row.date("completed");
        if (completed == null) {
            notCompleted++;
            return;
        }
        DraftCredential value = new DraftCredential(
                DraftCredential.Kind.COURSE,
                row.line("title"),
                "LinkedIn Learning",
                completed,
                null,
                "",
                "",
                row.text("description"));
        boolean video = row.line("type").equalsIgnoreCase("VIDEO");
        add(row, value, video ? SINGLE_VIDEO : 1);
    }

    private void credential(
            CsvRow row,
            DraftCredential.Kind kind,
            String name,
            String issuer,
            @Nullable PartialDate date,
            String number,
            String notes) {
        add(row, new DraftCredential(kind, name, issuer, date, null, number, "", notes));
    }

    private void project(CsvRow row) {
        Span span = Span.of(row);
        Bullets description = Bullets.split(row.text("description"));
        add(
                row,
                new DraftProject(
                        DraftProject.Kind.PROJECT,
                        row.line("title"),
                        description.text(),
                        span.start(),
                        span.end(),
                        span.current(),
                        row.line("url"),
                        List.of(),
                        description.points(),
                        List.of(),
                        "",
                        "",
                        ""));
    }

    private void publication(CsvRow row) {
        add(
                row,
                new DraftProject(
                        DraftProject.Kind.PUBLICATION,
                        row.line("name"),
                        row.text("description"),
                        row.date("published"),
                        null,
                        false,
                        row.line("url"),
                        List.of(),
                        List.of(),
                        List.of(),
                        row.line("publisher"),
                        "",
                        ""));
    }

    private void patent(CsvRow row) {
        String inventors = row.line("inventors");
        add(
                row,
                new DraftProject(
                        DraftProject.Kind.PATENT,
                        row.line("title"),
                        row.text("description"),
                        row.date("issued"),
                        null,
                        false,
                        row.line("url"),
                        inventors.isEmpty() ? List.of() : List.of(inventors),
                        List.of(),
                        List.of(),
                        row.line("office"),
                        row.line("status"),
                        row.line("number")));
    }

    private void recommendation(CsvRow row) {
        if (!row.line("status").isEmpty() && !row.line("status").equalsIgnoreCase("VISIBLE")) {
            hidden++;
            return;
        }
        String name = (row.line("first") + " " + row.line("last")).strip();
        add(row, new DraftReference(name, row.text("text"), row.line("title"), row.line("company"), row.date("date")));
    }

    private void add(CsvRow row, DraftRecord value) {
        add(row, value, 1);
    }

    private void add(CsvRow row, DraftRecord value, double confidence) {
        if (value.isBlank()) {
            draft.problem(IntakeProblem.ENTRY_EMPTY.at(row.source()));
        } else {
            draft.add(value, row.source(), confidence);
        }
    }
}
