package headway.packet;

import java.util.Locale;
import java.util.Optional;

/// The parts of a packet, in their order.
public enum Section {
    RESPONSE,
    GOALS,
    PRIORITIES,
    SKILLS,
    AMBITIONS,
    QUESTIONS,
    CRITICISM,
    LESSONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> of(String code) {
        for (Section each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
