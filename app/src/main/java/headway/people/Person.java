package headway.people;

import java.util.List;
import java.util.Optional;

/// Somebody the person knows.
///
/// @param role what they do at `organisation`
/// @param discipline the function they work in, for example nursing or finance
/// @param tie 1 (met once) to 5 (would call at night)
/// @param everyDays the rhythm of keeping in touch; at least 1, none when there is none
/// @param admired traits to learn from
/// @param influence on the person's goals, 0 to 10
/// @param knowsMe how well they know the person's work, 0 to 10
/// @param nextStep what would make the work known to them
public record Person(
        String name,
        Relation relation,
        String organisation,
        String role,
        String industry,
        String discipline,
        Seniority seniority,
        String place,
        List<String> emails,
        List<String> phones,
        List<String> urls,
        String howMet,
        Optional<Integer> tie,
        Optional<Integer> everyDays,
        String theyHelp,
        String iHelp,
        List<String> admired,
        Optional<Integer> influence,
        Optional<Integer> knowsMe,
        String nextStep,
        String notes) {

    public Person {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        urls = List.copyOf(urls);
        admired = List.copyOf(admired);
    }

    /// Somebody of whom no more is known yet.
    public static Person named(String name, Relation relation, String organisation) {
        return new Person(
                name,
                relation,
                organisation,
                "",
                "",
                "",
                Seniority.UNKNOWN,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    /// The same with what would make the work known to them.
    Person withNextStep(String planned) {
        return new Person(
                name,
                relation,
                organisation,
                role,
                industry,
                discipline,
                seniority,
                place,
                emails,
                phones,
                urls,
                howMet,
                tie,
                everyDays,
                theyHelp,
                iHelp,
                admired,
                influence,
                knowsMe,
                planned,
                notes);
    }
}
