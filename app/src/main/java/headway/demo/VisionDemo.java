package headway.demo;

import headway.kernel.OwnerId;
import headway.values.Statement;
import headway.values.Value;
import headway.values.Values;
import headway.vision.Horizon;
import headway.vision.LifeStage;
import headway.vision.Stage;
import headway.vision.Stages;
import headway.vision.Vision;
import headway.vision.Visions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What matters to Amara, where she wants to be, and where in working life she is.
public final class VisionDemo implements DemoPart {
    private final Values values;
    private final Visions visions;
    private final Stages stages;

    public VisionDemo(Values values, Visions visions, Stages stages) {
        this.values = values;
        this.visions = visions;
        this.stages = stages;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        success(
                owner,
                "2024-09-01",
                "A ward that runs without me for two weeks, home by six, and patients who go home sooner.");
        success(
                owner,
                "2026-01-04",
                "A ward that people want to work on, home by six on most days, and a say in how nursing is done here.");
        List<UUID> ids = new ArrayList<>();
        ids.add(value(owner, "Impact", Value.Standard.IMPACT, "Patients are safer because of how we work", ""));
        ids.add(value(
                owner, "The people I work with", Value.Standard.PEOPLE, "", "A place where juniors are shouted at"));
        ids.add(value(
                owner,
                "Balance with the rest of life",
                Value.Standard.BALANCE,
                "Supper at home",
                "More than one weekend in three"));
        ids.add(value(owner, "Leadership", Value.Standard.LEADERSHIP, "", ""));
        ids.add(value(owner, "Pay", Value.Standard.PAY, "", ""));
        LocalDate day = LocalDate.parse("2026-01-04");
        int[][] answers = {
            {0, 1, 0}, {0, 2, 1}, {0, 3, 1}, {0, 4, 2}, {1, 2, 0}, {2, 3, 0}, {3, 4, 1}, {1, 4, 2}, {2, 4, 1}
        };
        for (int[] each : answers) {
            values.judge(owner, ids.get(each[0]), ids.get(each[1]), each[2], day);
        }
        vision(
                owner,
                Horizon.ONE_YEAR,
                "2025-08-30",
                "The ward is one that people want to work on. I have the leadership certificate, and two of my nurses"
                        + " could run a shift without me.");
        vision(
                owner,
                Horizon.THREE_YEARS,
                "2025-08-30",
                "In three years I lead cardiology nursing. Two of my nurses lead wards of their own. I teach one day a"
                        + " week and am home for supper.");
        stages.records().add(owner, new LifeStage(Stage.EMPLOYED, LocalDate.parse("2015-10-01"), "First ward"), DEMO);
        stages.records().add(owner, new LifeStage(Stage.LEADING, LocalDate.parse("2023-02-01"), "Ward manager"), DEMO);
    }

    private void success(OwnerId owner, String day, String text) {
        values.statements().add(owner, new Statement(text, LocalDate.parse(day)), DEMO);
    }

    private UUID value(OwnerId owner, String name, Value.Standard standard, String meaning, String dealBreaker) {
        return values.values()
                .add(owner, new Value(name, standard, meaning, dealBreaker), DEMO)
                .id();
    }

    private void vision(OwnerId owner, Horizon horizon, String day, String text) {
        Vision vision = new Vision(horizon, text, LocalDate.parse(day), Optional.of(LocalDate.parse("2026-01-04")));
        visions.records().add(owner, vision, DEMO);
    }
}
