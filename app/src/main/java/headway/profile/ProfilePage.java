package headway.profile;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import java.util.List;

/// The profile with everything that belongs to it.
///
/// @param profile empty fields until something was said
record ProfilePage(
        Profile profile,
        List<Kept<Account>> accounts,
        List<Kept<Skill>> skills,
        List<Kept<Interest>> interests,
        List<Kept<Reference>> references) {

    static ProfilePage of(Profiles profiles, OwnerId owner) {
        return new ProfilePage(
                profiles.profile(owner).map(Kept::facts).orElse(Profile.EMPTY),
                profiles.accounts().list(owner),
                profiles.skills().list(owner),
                profiles.interests().list(owner),
                profiles.references().list(owner));
    }

    boolean isBlank() {
        return profile.equals(Profile.EMPTY);
    }
}
