package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a table, read by the names of its columns.
final class CsvRow {

    private final CsvHeader header;
    private final List<String> fields;
    private final Source source;
    private final DraftBuilder draft;

    CsvRow(CsvHeader header, List<String> fields, Source source, DraftBuilder draft) {
        this.header = header;
        this.fields = fields;
        this.source = source;
        this.draft = draft;
    }

    Source source() {
        return source;
    }

    String line(String column) {
        return Cleaner.line(raw(column), this::tooLong);
    }

    String text(String column) {
        return Cleaner.text(raw(column), this::tooLong);
    }

    @Nullable
    PartialDate date(String column) {
        String written = raw(column);
        DateText date = DateText.read(written);
        if (date.problem() != null) {
            draft.problem(date.problem().at(source, Cleaner.excerpt(written)));
        }
        return date.date();
    }

    /// True when the column is there and its end date is empty or says that it goes on.
    boolean goesOn(String column) {
        return header.places().containsKey(column)
                && DateText.read(raw(column)).date() == null
                && DateText.read(raw(column)).problem() == null;
    }

    /// Reports an end before its start; both are kept, the person decides.
    void checkOrder(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            draft.problem(IntakeProblem.DATE_END_BEFORE_START.at(source, start, end));
        }
    }

    private String raw(String column) {
        Integer place = header.places().get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place);
    }

    private void tooLong(int limit) {
        draft.problem(IntakeProblem.TEXT_TOO_LONG.at(source, limit));
    }
}
