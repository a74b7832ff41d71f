package headway.demo;

import headway.kernel.OwnerId;
import headway.profile.Profile;
import headway.profile.Profiles;
import headway.profile.Skill;
import java.util.List;

/// Who Amara is, and what she can do.
public final class ProfileDemo implements DemoPart {
    private final Profiles profiles;

    public ProfileDemo(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        Profile profile = new Profile(
                HeadwayCast.AMARA.name(),
                "Ward manager, cardiology",
                "amara.okafor@mail.example",
                "",
                "",
                "",
                "",
                "",
                HeadwayCast.AMARA.place(),
                "",
                "GB",
                "Cardiac nurse and ward manager who makes safe care the easy way to work.",
                List.of(),
                List.of());
        profiles.profiles().add(owner, profile, DEMO);
        for (String skill :
                List.of("Cardiac care", "Team leadership", "Teaching", "Rostering", "Quality improvement")) {
            profiles.skills().add(owner, new Skill(skill, "", List.of()), DEMO);
        }
    }
}
