package headway.accomplishments;

import headway.engine.near.NearAnalysis;
import java.util.Optional;

/// One accomplishment, read beside the list or on its own.
record AccomplishmentPage(Accomplishment accomplishment, NearView near, Optional<String> position) {
    /// From here on it says who should know of it.
    private static final int STRONG = 70;

    static AccomplishmentPage of(Accomplishment accomplishment, NearAnalysis near, Optional<String> position) {
        return new AccomplishmentPage(accomplishment, NearView.of(near), position);
    }

    boolean isStrong() {
        return accomplishment.strength() >= STRONG;
    }
}
