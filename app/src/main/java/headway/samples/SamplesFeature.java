package headway.samples;

import headway.accomplishments.Accomplishments;
import headway.platform.feature.Destination;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Best work and the portfolio in the application.
public final class SamplesFeature implements RecordsFeature {
    private final Samples samples;
    private final Portfolios portfolios;
    private final Accomplishments accomplishments;

    public SamplesFeature(Samples samples, Portfolios portfolios, Accomplishments accomplishments) {
        this.samples = samples;
        this.portfolios = portfolios;
        this.accomplishments = accomplishments;
    }

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public void routes(Routes routes) {
        BestPages pages = new BestPages(samples, portfolios, accomplishments);
        new RecordRoutes<>(
                        samples.records(),
                        RecordPages.listedOn(SampleRoutes.PAGE, Place.SHOW).withOwnPage())
                .register(routes);
        new SampleRoutes(samples, pages, accomplishments).register(routes);
        new RecordApi<>(samples.records()).register(routes);
        new SingleRecordRoutes<>(portfolios.records(), Place.SHOW).register(routes);
        new PortfolioRoutes(portfolios, samples).register(routes);
        new PortfolioApi(portfolios).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(samples.records(), portfolios.records());
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(samples.records().table(), portfolios.records().table(), PortfolioKind.SAMPLES);
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                samples.records().asKind(), new Kind(PortfolioKind.NAME, "kind.portfolio", "/show/best/portfolio"));
    }

    @Override
    public List<Trigger> triggers() {
        return new SampleTriggers().all();
    }

    @Override
    public List<String> icons() {
        return List.of("star");
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("best.title", SampleRoutes.PAGE, Place.SHOW));
    }
}
