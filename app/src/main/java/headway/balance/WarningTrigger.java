package headway.balance;

import headway.engine.balance.EarlyWarning;
import headway.engine.balance.Outlook;
import headway.engine.balance.Reading;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The last check-ins ask for less. One small sign alone is shown on the page of the rhythm and asks for nothing.
final class WarningTrigger implements Trigger {
    /// Before anything that can wait: who is worn out does none of the rest well.
    private static final int IMPORTANCE = 90;

    private static final int RELEVANCE = 90;
    /// Time in which the last three check-ins are looked for.
    private static final int LAST_DAYS = 60;

    private final BalanceStore store = new BalanceStore();

    /// From which day on check-ins matter for a warning.
    static LocalDate from(LocalDate today) {
        return today.minusDays(EarlyWarning.USUAL_DAYS + LAST_DAYS);
    }

    @Override
    public String name() {
        return "balance.warning";
    }

    @Override
    public List<String> rows() {
        return List.of("R2");
    }

    @Override
    public Place place() {
        return Place.RHYTHM;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        List<Reading> readings = store.readings(handle, owner, from(today));
        Outlook outlook = EarlyWarning.of(readings, today);
        if (!outlook.isHard() || outlook.warnings().isEmpty()) {
            return List.of();
        }
        Reading newest = readings.getFirst();
        return List.of(new Signal(
                "",
                List.of(newest.energy(), newest.stress()),
                "/rhythm",
                newest.day(),
                Optional.empty(),
                Effort.TWO_MINUTES,
                RELEVANCE));
    }
}
