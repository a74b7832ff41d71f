package headway.people;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// People as records.
public final class PersonKind implements RecordKind<Person> {
    static final String NAME = "person";
    static final int STRONGEST_TIE = 5;
    /// Judgements of influence and knowledge: 0 to 10.
    static final int MOST_POINTS = 10;
    /// Ten years: who is met less often needs no rhythm.
    private static final int LONGEST_RHYTHM = 3650;

    private static final String EVERY_DAYS = "everyDays";

    private static final List<Field<Person>> FIELDS = List.of(
            Field.<Person>line("name", Person::name).asRequired(),
            Field.choice("relation", Relation.values(), Person::relation),
            Field.<Person>line("organisation", Person::organisation).asSuggested(),
            Field.line("role", Person::role),
            Field.<Person>number("tie", 1, STRONGEST_TIE, Person::tie).in("tie"),
            Field.<Person>number(EVERY_DAYS, 0, LONGEST_RHYTHM, Person::everyDays)
                    .in("tie"),
            Field.<Person>text("howMet", Person::howMet).in("tie"),
            Field.<Person>text("theyHelp", Person::theyHelp).in("tie"),
            Field.<Person>text("iHelp", Person::iHelp).in("tie"),
            Field.<Person>words("emails", Person::emails).in("reach"),
            Field.<Person>words("phones", Person::phones).in("reach"),
            Field.<Person>words("urls", Person::urls).in("reach"),
            Field.<Person>line("place", Person::place).in("reach"),
            Field.<Person>line("industry", Person::industry).asSuggested().in("work"),
            Field.<Person>line("discipline", Person::discipline).asSuggested().in("work"),
            Field.<Person, Seniority>choice("seniority", Seniority.values(), Person::seniority)
                    .in("work"),
            Field.<Person>words("admired", Person::admired).in("standing"),
            Field.<Person>number("influence", 0, MOST_POINTS, Person::influence).in("standing"),
            Field.<Person>number("knowsMe", 0, MOST_POINTS, Person::knowsMe).in("standing"),
            Field.<Person>line("nextStep", Person::nextStep).in("standing"),
            Field.text("notes", Person::notes));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public String path() {
        return "/people";
    }

    @Override
    public String texts() {
        return "person.";
    }

    @Override
    public List<Field<Person>> fields() {
        return FIELDS;
    }

    @Override
    public Person make(Values values) {
        return new Person(
                values.text("name"),
                values.choice("relation", Relation.values()),
                values.text("organisation"),
                values.text("role"),
                values.text("industry"),
                values.text("discipline"),
                values.choice("seniority", Seniority.values()),
                values.text("place"),
                values.list("emails"),
                values.list("phones"),
                values.list("urls"),
                values.text("howMet"),
                values.number("tie"),
                values.number(EVERY_DAYS),
                values.text("theyHelp"),
                values.text("iHelp"),
                values.list("admired"),
                values.number("influence"),
                values.number("knowsMe"),
                values.text("nextStep"),
                values.text("notes"));
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        boolean never = values.number(EVERY_DAYS).filter(days -> days == 0).isPresent();
        return never ? List.of(Problem.at(EVERY_DAYS, "people.rhythm-zero")) : List.of();
    }

    @Override
    public String title(Person person) {
        return person.organisation().isEmpty() ? person.name() : person.name() + ", " + person.organisation();
    }

    @Override
    public Optional<PartialDate> happened(Person person) {
        return Optional.empty();
    }

    @Override
    public Comparator<Person> order() {
        return Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER);
    }
}
