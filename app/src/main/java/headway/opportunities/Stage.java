package headway.opportunities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far an opportunity has come.
public enum Stage {
    NOTICED,
    /// The person raised their hand.
    OFFERED,
    UNDERWAY,
    DONE,
    /// By the person or by the others.
    DECLINED,
    /// It passed.
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return List.of(values()).stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    public boolean isOpen() {
        return switch (this) {
            case NOTICED, OFFERED, UNDERWAY -> true;
            case DONE, DECLINED, CLOSED -> false;
        };
    }

    /// Where it goes when all goes well; empty at an end.
    public Optional<Stage> next() {
        return switch (this) {
            case NOTICED -> Optional.of(OFFERED);
            case OFFERED -> Optional.of(UNDERWAY);
            case UNDERWAY -> Optional.of(DONE);
            case DONE, DECLINED, CLOSED -> Optional.empty();
        };
    }

    /// From 1; the key that moves a card there.
    public int number() {
        return ordinal() + 1;
    }
}
