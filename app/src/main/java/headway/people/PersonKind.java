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
            Field.number("tie", 1, STRONGEST_TIE, Person::tie),
            Field.number(EVERY_DAYS, 0, LONGEST_RHYTHM, Person::everyDays),
            Field.text("howMet", Person::howMet),
            Field.text("theyHelp", Person::theyHelp),
            Field.text("iHelp", Person::iHelp),
            Field.words("emails", Person::emails),
            Field.words("phones", Person::phones),
            Field.words("urls", Person::urls),
            Field.line("place", Person::place),
            Field.<Person>line("industry", Person::industry).asSuggested(),
            Field.<Person>line("discipline", Person::discipline).asSuggested(),
            Field.choice("seniority", Seniority.values(), Person::seniority),
            Field.words("admired", Person::admired),
            Field.number("influence", 0, MOST_POINTS, Person::influence),
            Field.number("knowsMe", 0, MOST_POINTS, Person::knowsMe),
            Field.line("nextStep", Person::nextStep),
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
