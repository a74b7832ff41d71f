package headway.platform.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that may be worth doing now, found by a [Trigger].
///
/// @param subject what it is about, the same every day: the id of a record, or nothing where a trigger has one signal
/// @param args what its sentence names: texts, words, whole numbers and days
/// @param path where it is done
/// @param since the day from which it has been true
/// @param due the day by which it should be done
/// @param relevance how much this very thing matters among those of the trigger, 0 to 100
public record Signal(
        String subject,
        List<Object> args,
        String path,
        LocalDate since,
        Optional<LocalDate> due,
        Effort effort,
        int relevance) {
    private static final int MOST = 100;

    public Signal {
        args = List.copyOf(args);
        if (relevance < 0 || relevance > MOST) {
            throw new IllegalArgumentException("relevance " + relevance);
        }
    }
}
