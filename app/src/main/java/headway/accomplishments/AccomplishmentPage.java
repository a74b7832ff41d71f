package headway.accomplishments;

import headway.engine.near.NearAnalysis;
import java.util.Optional;

/// One accomplishment, read beside the list or on its own.
record AccomplishmentPage(Accomplishment accomplishment, NearView near, Optional<String> position) {

    static AccomplishmentPage of(Accomplishment accomplishment, NearAnalysis near, Optional<String> position) {
        return new AccomplishmentPage(accomplishment, NearView.of(near), position);
    }
}
