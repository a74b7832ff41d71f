package headway.profile;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.List;
import java.util.Optional;

/// The front door of the profile: each part with all its use cases.
public final class Profiles {
    private final Records<Profile> profiles;
    private final Records<Account> accounts;
    private final Records<Skill> skills;
    private final Records<Interest> interests;
    private final Records<Reference> references;

    public Profiles(RecordKeeping keeping) {
        profiles = new Records<>(new ProfileKind(), keeping);
        accounts = new Records<>(new AccountKind(), keeping);
        skills = new Records<>(new SkillKind(), keeping);
        interests = new Records<>(new InterestKind(), keeping);
        references = new Records<>(new ReferenceKind(), keeping);
    }

    /// At most one a person.
    public Records<Profile> profiles() {
        return profiles;
    }

    /// Empty until something was said.
    public Optional<Kept<Profile>> profile(OwnerId owner) {
        return profiles.list(owner).stream().findFirst();
    }

    public Records<Account> accounts() {
        return accounts;
    }

    public Records<Skill> skills() {
        return skills;
    }

    public Records<Interest> interests() {
        return interests;
    }

    public Records<Reference> references() {
        return references;
    }

    /// Everything but the profile itself.
    public List<Records<?>> lists() {
        return List.of(accounts, skills, interests, references);
    }
}
