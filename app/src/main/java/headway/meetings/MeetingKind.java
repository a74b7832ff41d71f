package headway.meetings;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which fields a one-to-one has.
final class MeetingKind {
    static final String NAME = "one_to_one";

    private MeetingKind() {}

    static RecordKind<OneToOne> create(RecordChoices people) {
        return new PlainKind<>(
                NAME,
                NAME,
                "/one-to-ones",
                List.of(
                        Field.<OneToOne>reference("personId", people, OneToOne::person)
                                .asRequired(),
                        Field.<OneToOne>day("metOn", facts -> Optional.of(facts.metOn()))
                                .asRequired(),
                        Field.text("blockers", OneToOne::blockers),
                        Field.text("asks", OneToOne::asks),
                        Field.text("feedback", OneToOne::feedback),
                        Field.text("notes", OneToOne::notes),
                        Field.flag("held", OneToOne::held)),
                MeetingKind::make,
                MeetingKind::title,
                facts -> Optional.of(PartialDate.of(facts.metOn())));
    }

    /// What it is about, in the person's first words; a day while nothing was said.
    private static String title(OneToOne facts) {
        return Stream.of(facts.asks(), facts.feedback(), facts.blockers(), facts.notes())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(facts.metOn().toString());
    }

    private static OneToOne make(Values values) {
        return new OneToOne(
                values.reference("personId"),
                values.day("metOn").orElse(LocalDate.EPOCH),
                values.flag("held"),
                values.text("blockers"),
                values.text("asks"),
                values.text("feedback"),
                values.text("notes"));
    }
}
