package headway.intake;

import headway.accomplishments.Accomplishments;
import headway.people.People;
import headway.platform.config.DataDirectory;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.records.RecordKeeping;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.positions.WorkHistory;
import headway.profile.Profiles;
import java.util.List;
import java.util.Optional;

/// Import in the application.
public final class IntakeFeature implements Feature {
    private final Imports imports;
    private final KeptImports kept;
    private final RecordKeeping keeping;

    public IntakeFeature(Imports imports, RecordKeeping keeping, DataDirectory data) {
        this.imports = imports;
        this.keeping = keeping;
        this.kept = new KeptImports(data, keeping.ids(), keeping.clock());
    }

    /// @param ownExport brings exports of this product back; empty where nothing can
    public static Imports imports(
            WorkHistory history,
            Profiles profiles,
            Accomplishments accomplishments,
            People people,
            RecordKeeping keeping,
            Optional<OwnExport> ownExport) {
        return new Imports(Parts.of(history, profiles, people), accomplishments, people.touches(), keeping, ownExport);
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void routes(Routes routes) {
        new ImportRoutes(imports, kept, keeping.changes()).register(routes);
        new ImportApi(imports, kept).register(routes);
    }

    @Override
    public List<String> moreTexts() {
        return List.of("headway/engine/intake/intake.properties");
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("import.title", "/import", Place.EVIDENCE));
    }
}
