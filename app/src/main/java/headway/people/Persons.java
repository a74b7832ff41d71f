package headway.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// People made from other people.
final class Persons {
    private Persons() {}

    static Person withRhythm(Person it, int days) {
        return new Person(
                it.name(),
                it.relation(),
                it.organisation(),
                it.role(),
                it.industry(),
                it.discipline(),
                it.seniority(),
                it.place(),
                it.emails(),
                it.phones(),
                it.urls(),
                it.howMet(),
                it.tie(),
                Optional.of(days),
                it.theyHelp(),
                it.iHelp(),
                it.admired(),
                it.influence(),
                it.knowsMe(),
                it.nextStep(),
                it.notes());
    }

    /// One person out of two records of them: what the first says stays, what it does not say comes from the
    /// second; lists and notes are joined. Nothing is lost: a different name, employer or role of the second goes
    /// to the notes.
    static Person merged(Person one, Person other) {
        return new Person(
                one.name(),
                one.relation() == Relation.OTHER ? other.relation() : one.relation(),
                either(one.organisation(), other.organisation()),
                either(one.role(), other.role()),
                either(one.industry(), other.industry()),
                either(one.discipline(), other.discipline()),
                one.seniority() == Seniority.UNKNOWN ? other.seniority() : one.seniority(),
                either(one.place(), other.place()),
                joined(one.emails(), other.emails()),
                joined(one.phones(), other.phones()),
                joined(one.urls(), other.urls()),
                paragraphs(one.howMet(), other.howMet()),
                one.tie().or(other::tie),
                one.everyDays().or(other::everyDays),
                paragraphs(one.theyHelp(), other.theyHelp()),
                paragraphs(one.iHelp(), other.iHelp()),
                joined(one.admired(), other.admired()),
                one.influence().or(other::influence),
                one.knowsMe().or(other::knowsMe),
                either(one.nextStep(), other.nextStep()),
                paragraphs(one.notes(), paragraphs(differences(one, other), other.notes())));
    }

    private static String differences(Person one, Person other) {
        Set<String> lost = new LinkedHashSet<>();
        lose(lost, one.name(), other.name());
        lose(lost, one.organisation(), other.organisation());
        lose(lost, one.role(), other.role());
        lose(lost, one.industry(), other.industry());
        lose(lost, one.discipline(), other.discipline());
        lose(lost, one.place(), other.place());
        lose(lost, one.nextStep(), other.nextStep());
        return String.join(", ", lost);
    }

    private static void lose(Set<String> lost, String kept, String other) {
        if (!kept.isEmpty() && !other.isEmpty() && !kept.equals(other)) {
            lost.add(other);
        }
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static String paragraphs(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return either(one, other);
        }
        return one + "\n" + other;
    }
}
