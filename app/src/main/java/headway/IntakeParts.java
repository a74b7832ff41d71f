package headway;

import headway.archive.Archives;
import headway.intake.ImportCommand;
import headway.intake.Imports;
import headway.intake.IntakeFeature;
import headway.platform.feature.Feature;
import java.util.List;
import java.util.Optional;

/// What comes into Headway from files.
final class IntakeParts implements Parts {
    private final Imports imports;
    private final Feature feature;

    IntakeParts(Ground ground, EvidenceParts evidence, PeopleParts network, Archives archives) {
        this.imports = IntakeFeature.imports(
                evidence.workHistory(),
                evidence.profiles(),
                evidence.accomplishments(),
                network.people(),
                ground.keeping(),
                Optional.of(OwnExportBridge.to(archives)));
        this.feature =
                new IntakeFeature(imports, ground.keeping(), ground.config().data());
    }

    static List<Object> commands(Openers openers) {
        return List.of(new ImportCommand(openers.of(App::imports)));
    }

    Imports imports() {
        return imports;
    }

    @Override
    public List<Feature> features() {
        return List.of(feature);
    }
}
