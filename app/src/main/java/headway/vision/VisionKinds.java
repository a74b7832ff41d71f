package headway.vision;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields the records of this feature have.
final class VisionKinds {
    static final RecordKind<Vision> VISION = new PlainKind<>(
            "vision",
            "vision",
            "/visions",
            List.of(
                    Field.choice("horizon", Horizon.values(), Vision::horizon),
                    Field.<Vision>text("text", Vision::text).asRequired(),
                    Field.<Vision>day("writtenOn", facts -> Optional.of(facts.writtenOn()))
                            .asRequired(),
                    Field.day("readOn", Vision::readOn)),
            values -> new Vision(
                    values.choice("horizon", Horizon.values()),
                    values.text("text"),
                    values.day("writtenOn").orElse(LocalDate.EPOCH),
                    values.day("readOn")),
            facts -> facts.text().lines().findFirst().orElse(""),
            facts -> Optional.of(PartialDate.of(facts.writtenOn())));

    static final RecordKind<LifeStage> STAGE = new PlainKind<>(
            "life-stage",
            "life_stage",
            "/life-stages",
            List.of(
                    Field.choice("stage", Stage.values(), LifeStage::stage),
                    Field.<LifeStage>day("since", facts -> Optional.of(facts.since()))
                            .asRequired(),
                    Field.line("note", LifeStage::note)),
            values -> new LifeStage(
                    values.choice("stage", Stage.values()),
                    values.day("since").orElse(LocalDate.EPOCH),
                    values.text("note")),
            facts -> facts.stage().code().replace('_', ' '),
            facts -> Optional.of(PartialDate.of(facts.since())));

    private VisionKinds() {}
}
