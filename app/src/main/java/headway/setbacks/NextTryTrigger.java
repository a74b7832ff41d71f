package headway.setbacks;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day of a next try has come (E7).
record NextTryTrigger() implements Trigger {
    private static final int IMPORTANCE = 70;
    private static final SetbackStore STORE = new SetbackStore();

    @Override
    public String name() {
        return "setbacks.try";
    }

    @Override
    public List<String> rows() {
        return List.of("E7");
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.nextTries(handle, owner, today).stream()
                .map(each -> new Signal(
                        each.id(),
                        List.of(each.nextTry().isEmpty() ? "…" : each.nextTry()),
                        "/setbacks/" + each.id(),
                        each.on(),
                        Optional.of(each.on()),
                        Effort.QUARTER_HOUR,
                        IMPORTANCE))
                .toList();
    }
}
