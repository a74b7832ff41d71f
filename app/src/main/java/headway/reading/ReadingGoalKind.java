package headway.reading;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// The goal of reading as a record; at most one a person.
final class ReadingGoalKind implements RecordKind<ReadingGoal> {
    static final String NAME = "reading_setting";

    /// Two a day are more than anybody has something to say about.
    private static final int MOST = 60;

    private static final List<Field<ReadingGoal>> FIELDS = List.of(
            Field.number("monthlyGoal", 0, MOST, ReadingGoal::monthlyGoal),
            Field.flag("scheduled", ReadingGoal::scheduled));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "reading_setting";
    }

    @Override
    public String path() {
        return "/reading";
    }

    @Override
    public String texts() {
        return "reading_setting.";
    }

    @Override
    public List<Field<ReadingGoal>> fields() {
        return FIELDS;
    }

    @Override
    public ReadingGoal make(Values values) {
        return new ReadingGoal(values.number("monthlyGoal"), values.flag("scheduled"));
    }

    @Override
    public String title(ReadingGoal facts) {
        return facts.monthlyGoal().map(String::valueOf).orElse("0");
    }

    @Override
    public Optional<PartialDate> happened(ReadingGoal facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }
}
