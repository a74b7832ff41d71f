package headway;

import headway.links.Links;
import headway.links.LinksFeature;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import java.util.List;
import java.util.function.Supplier;

/// What ties the records of all features together.
final class ChainParts implements Parts {
    private final Links links;
    private final List<Feature> features;

    /// @param kinds those of all features, asked for when routes are made
    ChainParts(Ground ground, Supplier<List<Kind>> kinds) {
        this.links = new Links(ground.keeping());
        this.features = List.of(new LinksFeature(links, ground.keeping(), kinds));
    }

    Links links() {
        return links;
    }

    @Override
    public List<Feature> features() {
        return features;
    }
}
