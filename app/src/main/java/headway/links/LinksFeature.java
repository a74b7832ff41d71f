package headway.links;

import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Undoable;
import headway.platform.records.RecordKeeping;
import headway.platform.web.Routes;
import java.util.List;
import java.util.function.Supplier;

/// The chain in the application.
public final class LinksFeature implements Feature {
    private final Links links;
    private final RecordKeeping keeping;
    private final Supplier<List<Kind>> allKinds;

    /// @param allKinds the kinds of all features, asked for when routes are made
    public LinksFeature(Links links, RecordKeeping keeping, Supplier<List<Kind>> allKinds) {
        this.links = links;
        this.keeping = keeping;
        this.allKinds = allKinds;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public void routes(Routes routes) {
        new LinkRoutes(links, new LinkSearch(keeping.database(), keeping.search()), allKinds.get()).register(routes);
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(Links.table());
    }

    @Override
    public List<TrashSource> trash() {
        return List.of(new LinkTrash(links, keeping));
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(links);
    }
}
