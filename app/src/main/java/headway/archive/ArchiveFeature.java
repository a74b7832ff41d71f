package headway.archive;

import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Exports in the application.
public final class ArchiveFeature implements Feature {
    private final Archives archives;
    private final JsonResumeExport resumes;

    public ArchiveFeature(Archives archives, JsonResumeExport resumes) {
        this.archives = archives;
        this.resumes = resumes;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public void routes(Routes routes) {
        new ArchiveRoutes(archives, resumes).register(routes);
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("archive.title", "/export", Place.SETTINGS));
    }
}
