package headway;

import headway.balance.Balance;
import headway.engine.planning.Pace;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Feature;
import headway.platform.feature.Trigger;
import headway.today.Surroundings;
import headway.today.Today;
import headway.today.TodayCommand;
import headway.today.TodayFeature;
import headway.vision.Stage;
import headway.vision.StageFocus;
import headway.vision.Stages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What is worth doing, out of everything.
final class TodayParts implements Parts {
    private final Today today;
    private final List<Feature> features;

    /// @param triggers those of all features, asked for when first needed
    TodayParts(Ground ground, Supplier<List<Trigger>> triggers, Balance balance, Stages stages) {
        this.today = new Today(ground.keeping(), triggers, new Person(balance, stages));
        this.features = List.of(new TodayFeature(today));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new TodayCommand(openers.of(App::today)));
    }

    Today today() {
        return today;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    /// What the other features know of the person.
    private record Person(Balance balance, Stages stages) implements Surroundings {
        @Override
        public Pace pace(Handle handle, OwnerId owner, LocalDate today) {
            return balance.pace(handle, owner, today);
        }

        @Override
        public Optional<String> stage(Handle handle, OwnerId owner) {
            return stages.current(handle, owner).map(Stage::code);
        }

        /// What a trigger says itself goes before what its rows of the method say.
        @Override
        public Set<String> stages(Trigger trigger) {
            return trigger.stages().isEmpty() ? StageFocus.of(trigger.rows()) : trigger.stages();
        }
    }
}
