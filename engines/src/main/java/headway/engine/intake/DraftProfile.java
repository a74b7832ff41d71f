package headway.engine.intake;

import java.util.List;

/// Who the person is and how to reach them.
///
/// @param name full name as written
/// @param headline the line under the name
/// @param email the main address; others in `moreEmails`
/// @param phone the main number; others in `morePhones`
/// @param url the person's own page
/// @param image address of a picture; never fetched
/// @param profiles accounts elsewhere
public record DraftProfile(
        String name,
        String headline,
        String email,
        String phone,
        String url,
        String image,
        DraftPlace location,
        String summary,
        List<Account> profiles,
        List<String> moreEmails,
        List<String> morePhones)
        implements DraftRecord {

    public DraftProfile {
        profiles = List.copyOf(profiles);
        moreEmails = List.copyOf(moreEmails);
        morePhones = List.copyOf(morePhones);
    }

    /// An account on another site.
    public record Account(String network, String username, String url) {}

    /// True when there is nothing in it worth showing.
    public boolean isEmpty() {
        return this.equals(
                new DraftProfile("", "", "", "", "", "", DraftPlace.NOWHERE, "", List.of(), List.of(), List.of()));
    }

    /// A file has one profile, and it is always the same one.
    @Override
    public String fingerprint() {
        return Fingerprint.of("profile");
    }
}
