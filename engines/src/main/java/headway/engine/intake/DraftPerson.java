package headway.engine.intake;

import java.util.List;

/// Somebody the person knows, as an address book or a list of connections says.
///
/// @param key by which the source itself tells people apart, such as a UID; empty where it has none
/// @param addresses of the web
/// @param met how they came into the list, for example the day of a connection
public record DraftPerson(
        String key,
        String name,
        String organisation,
        String role,
        String place,
        List<String> emails,
        List<String> phones,
        List<String> addresses,
        String met,
        String notes)
        implements DraftRecord {

    public DraftPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
    }

    /// The key of the source where it has one; otherwise everything it says: a name alone tells nobody apart.
    @Override
    public String fingerprint() {
        return key.isEmpty()
                ? Fingerprint.of(
                        "person",
                        name,
                        organisation,
                        role,
                        place,
                        String.join(" ", emails),
                        String.join(" ", phones),
                        String.join(" ", addresses),
                        notes)
                : Fingerprint.of("person-key", key);
    }
}
