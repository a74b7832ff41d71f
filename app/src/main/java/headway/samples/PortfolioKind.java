package headway.samples;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// What is particular to the portfolio; everybody has at most one.
final class PortfolioKind implements RecordKind<Portfolio> {
    static final String NAME = "portfolio";
    static final RecordTable SAMPLES = RecordTable.of(
                    "portfolio_sample", "id", "portfolio_id", "owner", "best_of_id", "place")
            .withReferences(new RecordTable.Reference("best_of_id", SampleKind.NAME));

    private static final List<Field<Portfolio>> FIELDS = List.of(
            Field.line("title", Portfolio::title),
            Field.text("intro", Portfolio::intro),
            Field.flag("details", Portfolio::details));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return NAME;
    }

    @Override
    public String path() {
        return "/show/best/portfolio";
    }

    @Override
    public String texts() {
        return "portfolio.";
    }

    @Override
    public List<Field<Portfolio>> fields() {
        return FIELDS;
    }

    @Override
    public Portfolio make(Values values) {
        return new Portfolio(values.text("title"), values.text("intro"), values.flag("details"));
    }

    @Override
    public String title(Portfolio facts) {
        return facts.title().isEmpty() ? facts.intro().lines().findFirst().orElse("") : facts.title();
    }

    @Override
    public Optional<PartialDate> happened(Portfolio facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public RecordShape shape() {
        RecordShape shape = RecordKind.super.shape();
        return new RecordShape(NAME, shape.root(), List.of(new RecordShape.Child(SAMPLES, "portfolio_id")));
    }
}
