package headway.profile;

import headway.engine.intake.DraftInterest;
import headway.engine.intake.DraftPlace;
import headway.engine.intake.DraftProfile;
import headway.engine.intake.DraftReference;
import headway.engine.intake.DraftSkill;
import java.util.List;
import java.util.Optional;

/// Profiles as importers draft them, and back, without loss.
public final class ProfileDrafts {
    private ProfileDrafts() {}

    /// Without its accounts; see [#accounts(DraftProfile)].
    public static Profile profile(DraftProfile draft) {
        return new Profile(
                draft.name(),
                draft.headline(),
                draft.email(),
                draft.phone(),
                draft.url(),
                draft.image(),
                draft.location().address(),
                draft.location().postalCode(),
                draft.location().city(),
                draft.location().region(),
                draft.location().countryCode(),
                draft.summary(),
                draft.moreEmails(),
                draft.morePhones());
    }

    public static List<Account> accounts(DraftProfile draft) {
        return draft.profiles().stream()
                .map(each -> new Account(each.network(), each.username(), each.url()))
                .toList();
    }

    public static DraftProfile of(Profile profile, List<Account> accounts) {
        return new DraftProfile(
                profile.name(),
                profile.headline(),
                profile.email(),
                profile.phone(),
                profile.url(),
                profile.image(),
                new DraftPlace(
                        profile.address(),
                        profile.postalCode(),
                        profile.city(),
                        profile.region(),
                        profile.countryCode()),
                profile.summary(),
                accounts.stream()
                        .map(each -> new DraftProfile.Account(each.network(), each.username(), each.url()))
                        .toList(),
                profile.moreEmails(),
                profile.morePhones());
    }

    public static Skill skill(DraftSkill draft) {
        return new Skill(draft.name(), draft.level(), draft.keywords());
    }

    public static DraftSkill of(Skill skill) {
        return new DraftSkill(skill.name(), skill.level(), skill.keywords());
    }

    public static Interest interest(DraftInterest draft) {
        return new Interest(draft.name(), draft.keywords());
    }

    public static DraftInterest of(Interest interest) {
        return new DraftInterest(interest.name(), interest.keywords());
    }

    public static Reference reference(DraftReference draft) {
        return new Reference(
                draft.name(), draft.text(), draft.title(), draft.organisation(), Optional.ofNullable(draft.date()));
    }

    public static DraftReference of(Reference reference) {
        return new DraftReference(
                reference.name(),
                reference.text(),
                reference.title(),
                reference.organisation(),
                reference.givenOn().orElse(null));
    }
}
