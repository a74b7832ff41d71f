package headway.engine.intake;

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
                DraftAccomplishment {

    /// The normalised identity by which the same thing is recognised in another file or a later
    /// import; see [Fingerprint].
    String fingerprint();
}
