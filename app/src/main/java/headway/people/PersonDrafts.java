package headway.people;

import headway.engine.intake.DraftPerson;
import headway.engine.intake.Fingerprint;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// People out of drafts, and how they are known again.
public final class PersonDrafts {
    private PersonDrafts() {}

    public static Person person(DraftPerson draft) {
        return new Person(
                draft.name(),
                Relation.OTHER,
                draft.organisation(),
                draft.role(),
                "",
                "",
                Seniority.UNKNOWN,
                draft.place(),
                draft.emails(),
                draft.phones(),
                draft.addresses(),
                draft.met(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                draft.notes());
    }

    /// What surely tells that two records are about the same person: the same name, in any order of its parts,
    /// with the same e-mail address, telephone number or web address. Never the name alone, and never an address
    /// alone: offices share theirs.
    ///
    /// @param texts fields of a person in their text forms
    public static Set<String> keys(Map<String, String> texts) {
        String name = sorted(texts.getOrDefault("name", ""));
        Set<String> keys = new HashSet<>();
        texts.getOrDefault("emails", "").lines().forEach(each -> keys.add(key(name, each.toLowerCase(Locale.ROOT))));
        texts.getOrDefault("phones", "").lines().map(PersonDrafts::digits).forEach(each -> keys.add(key(name, each)));
        texts.getOrDefault("urls", "").lines().map(PersonDrafts::address).forEach(each -> keys.add(key(name, each)));
        return keys;
    }

    private static String key(String name, String address) {
        return "person-address:" + name + ":" + address;
    }

    /// `Voss, Helen` is `Helen Voss`.
    static String sorted(String name) {
        return Arrays.stream(Fingerprint.normalise(name).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "").replaceFirst("^00", "");
    }

    static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
    }
}
