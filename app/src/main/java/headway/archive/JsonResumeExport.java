package headway.archive;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.engine.intake.DraftBuilder;
import headway.engine.intake.DraftRecord;
import headway.engine.intake.JsonResumeWriter;
import headway.engine.intake.Source;
import headway.engine.intake.SourceKind;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.Records;
import headway.positions.WorkDrafts;
import headway.positions.WorkHistory;
import headway.profile.ProfileDrafts;
import headway.profile.Profiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Profile, work history and open accomplishments as JSON Resume, the format that résumé tools share.
///
/// Accomplishments are the highlights of the position they were achieved in, newest first; those without a
/// position have no place in that format. What is not open stays here.
public final class JsonResumeExport {
    private static final Source HERE = new Source("", "");

    private final Profiles profiles;
    private final WorkHistory history;
    private final Accomplishments accomplishments;

    public JsonResumeExport(Profiles profiles, WorkHistory history, Accomplishments accomplishments) {
        this.profiles = profiles;
        this.history = history;
        this.accomplishments = accomplishments;
    }

    /// The text of a `resume.json`.
    public String of(OwnerId owner) {
        Stream<DraftRecord> profile = profiles.profile(owner).stream()
                .map(kept -> ProfileDrafts.of(kept.facts(), facts(profiles.accounts(), owner)));
        Map<UUID, List<String>> highlights = highlights(owner);
        Stream<DraftRecord> positions = history.positions().list(owner).stream()
                .map(kept -> WorkDrafts.of(kept.facts(), highlights.getOrDefault(kept.id(), List.of())));
        DraftBuilder draft = new DraftBuilder(SourceKind.JSON_RESUME);
        Stream.of(
                        profile,
                        positions,
                        drafts(history.education(), owner, WorkDrafts::of),
                        drafts(history.credentials(), owner, WorkDrafts::of),
                        drafts(history.projects(), owner, WorkDrafts::of),
                        drafts(history.languages(), owner, WorkDrafts::of),
                        drafts(profiles.skills(), owner, ProfileDrafts::of),
                        drafts(profiles.interests(), owner, ProfileDrafts::of),
                        drafts(profiles.references(), owner, ProfileDrafts::of))
                .flatMap(Function.identity())
                .forEach(each -> draft.add(each, HERE));
        return JsonResumeWriter.write(draft.build());
    }

    private static <T> List<T> facts(Records<T> records, OwnerId owner) {
        return records.list(owner).stream().map(Kept::facts).toList();
    }

    private static <T> Stream<DraftRecord> drafts(
            Records<T> records, OwnerId owner, Function<T, ? extends DraftRecord> draft) {
        return facts(records, owner).stream().map(draft);
    }

    private Map<UUID, List<String>> highlights(OwnerId owner) {
        AccomplishmentFilter open = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Confidentiality.OPEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return accomplishments.all(owner, open).reversed().stream()
                .filter(each -> each.positionId().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.positionId().orElseThrow(),
                        Collectors.mapping(Accomplishment::text, Collectors.toList())));
    }
}
