package headway.intake;

import headway.engine.intake.Draft;
import headway.engine.intake.DraftItem;
import headway.engine.intake.DraftProfile;
import headway.engine.intake.DraftRecord;
import headway.engine.intake.Fingerprint;
import headway.people.People;
import headway.people.Person;
import headway.people.PersonDrafts;
import headway.positions.WorkDrafts;
import headway.positions.WorkHistory;
import headway.profile.Account;
import headway.profile.ProfileDrafts;
import headway.profile.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The kinds of records that an import can fill, in the order in which people look at them.
final class Parts {
    private Parts() {}

    static List<Part<?>> of(WorkHistory history, Profiles profiles, People people) {
        return List.of(
                part(profiles.profiles(), Draft::profile, ProfileDrafts::profile, List.of(), ""),
                new Part<>(profiles.accounts(), Parts::accounts, List.of("network", "username"), ""),
                part(
                        history.positions(),
                        Draft::positions,
                        WorkDrafts::position,
                        List.of("kind", "employer", "title"),
                        "startedOn"),
                part(
                        history.education(),
                        Draft::education,
                        WorkDrafts::education,
                        List.of("institution", "studyType", "area"),
                        "startedOn"),
                part(
                        history.credentials(),
                        Draft::credentials,
                        WorkDrafts::credential,
                        List.of("kind", "name", "issuer"),
                        "issuedOn"),
                part(
                        history.projects(),
                        Draft::projects,
                        WorkDrafts::project,
                        List.of("kind", "name", "organisation"),
                        "startedOn"),
                part(history.languages(), Draft::languages, WorkDrafts::language, List.of("name"), ""),
                part(profiles.skills(), Draft::skills, ProfileDrafts::skill, List.of("name"), ""),
                part(profiles.interests(), Draft::interests, ProfileDrafts::interest, List.of("name"), ""),
                part(profiles.references(), Draft::references, ProfileDrafts::reference, List.of("name", "text"), ""),
                new Part<>(people.persons(), Parts::people, List.of("emails", "phones"), "", PersonDrafts::keys));
    }

    private static List<Drafted<Person>> people(Draft draft) {
        return draft.people().stream()
                .map(item -> new Drafted<>(
                        PersonDrafts.person(item.value()), item.fingerprint(), item.source(), item.confidence()))
                .toList();
    }

    private static <D extends DraftRecord, T> Part<T> part(
            headway.platform.records.Records<T> records,
            Function<Draft, List<DraftItem<D>>> items,
            Function<D, T> facts,
            List<String> identity,
            String date) {
        Function<Draft, List<Drafted<T>>> drafted = draft -> items.apply(draft).stream()
                .map(item ->
                        new Drafted<>(facts.apply(item.value()), item.fingerprint(), item.source(), item.confidence()))
                .toList();
        return new Part<>(records, drafted, identity, date);
    }

    /// Drafts keep a person's accounts elsewhere inside the profile.
    private static List<Drafted<Account>> accounts(Draft draft) {
        List<Drafted<Account>> accounts = new ArrayList<>();
        for (DraftItem<DraftProfile> item : draft.profile()) {
            for (Account each : ProfileDrafts.accounts(item.value())) {
                String identity = each.network() + " " + (each.username().isEmpty() ? each.url() : each.username());
                accounts.add(new Drafted<>(
                        each, "account:" + Fingerprint.normalise(identity), item.source(), item.confidence()));
            }
        }
        return accounts;
    }
}
