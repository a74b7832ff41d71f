package headway.engine.intake;

import java.util.stream.Stream;

/// One thing a file says about a person, before anybody has agreed to keep it.
///
/// Absent text is the empty string, never null; absent dates are null. Where it was found and
/// how sure the reader is stands beside it in [DraftItem].
public sealed interface DraftRecord
        permits DraftProfile,
                DraftPosition,
                DraftEducation,
                DraftCredential,
                DraftProject,
                DraftLanguage,
                DraftSkill,
                DraftInterest,
                DraftReference,
                DraftAccomplishment,
                DraftPerson,
                DraftMeeting {

    /// The normalised identity by which the same thing is recognised in another file or a later
    /// import; see [Fingerprint].
    String fingerprint();

    /// True when it says nothing: no text, no date, no list. A kind or "goes on" alone is nothing.
    default boolean isBlank() {
        return switch (this) {
            case DraftProfile p -> p.isEmpty();
            case DraftPosition p ->
                empty(p.employer(), p.title(), p.location(), p.summary(), p.about(), p.url())
                        && p.highlights().isEmpty()
                        && p.start() == null
                        && p.end() == null;
            case DraftEducation e ->
                empty(e.institution(), e.area(), e.studyType(), e.score(), e.url(), e.notes(), e.activities())
                        && e.courses().isEmpty()
                        && e.start() == null
                        && e.end() == null;
            case DraftCredential c ->
                empty(c.name(), c.issuer(), c.number(), c.url(), c.notes()) && c.date() == null && c.expires() == null;
            case DraftProject p ->
                empty(p.name(), p.description(), p.url(), p.organisation(), p.type(), p.number())
                        && p.roles().isEmpty()
                        && p.highlights().isEmpty()
                        && p.keywords().isEmpty()
                        && p.start() == null
                        && p.end() == null;
            case DraftLanguage l -> empty(l.name(), l.fluency());
            case DraftSkill s -> empty(s.name(), s.level()) && s.keywords().isEmpty();
            case DraftInterest i -> empty(i.name()) && i.keywords().isEmpty();
            case DraftReference r -> empty(r.name(), r.text(), r.title(), r.organisation()) && r.date() == null;
            case DraftAccomplishment a -> empty(a.text());
            case DraftPerson p -> empty(p.name());
            case DraftMeeting m -> m.attendees().isEmpty();
        };
    }

    private static boolean empty(String... texts) {
        return Stream.of(texts).allMatch(String::isEmpty);
    }
}
