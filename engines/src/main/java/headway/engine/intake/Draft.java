package headway.engine.intake;

import headway.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything one input says, for the person to look through before it becomes their record.
///
/// Nothing in a draft has been saved. Lists keep the order of the file. `problems` say what could
/// not be understood and where, `skipped` what was left out on purpose; together with the items
/// they account for the whole input.
///
/// @param profile at most one item
/// @param accomplishments candidates made from the highlights of positions and projects
public record Draft(
        SourceKind sourceKind,
        List<DraftItem<DraftProfile>> profile,
        List<DraftItem<DraftPosition>> positions,
        List<DraftItem<DraftEducation>> education,
        List<DraftItem<DraftCredential>> credentials,
        List<DraftItem<DraftProject>> projects,
        List<DraftItem<DraftLanguage>> languages,
        List<DraftItem<DraftSkill>> skills,
        List<DraftItem<DraftInterest>> interests,
        List<DraftItem<DraftReference>> references,
        List<DraftItem<DraftAccomplishment>> accomplishments,
        List<DraftItem<DraftPerson>> people,
        List<DraftItem<DraftMeeting>> meetings,
        List<Problem> problems,
        List<SkippedPart> skipped) {

    public Draft {
        profile = List.copyOf(profile);
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        credentials = List.copyOf(credentials);
        projects = List.copyOf(projects);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
        accomplishments = List.copyOf(accomplishments);
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /// Every item, the profile first, other people last.
    public Stream<DraftItem<? extends DraftRecord>> items() {
        return Stream.of(
                        profile,
                        positions,
                        education,
                        credentials,
                        projects,
                        languages,
                        skills,
                        interests,
                        references,
                        accomplishments,
                        people,
                        meetings)
                .flatMap(List::stream);
    }

    public boolean isEmpty() {
        return items().findAny().isEmpty();
    }

    /// A draft without any item.
    public static Draft empty(SourceKind kind, List<Problem> problems) {
        DraftBuilder builder = new DraftBuilder(kind);
        problems.forEach(builder::problem);
        return builder.build();
    }

    /// The same items without the problems and skipped parts of reading them.
    List<DraftRecord> values() {
        List<DraftRecord> values = new ArrayList<>();
        items().forEach(item -> values.add(item.value()));
        return values;
    }
}
