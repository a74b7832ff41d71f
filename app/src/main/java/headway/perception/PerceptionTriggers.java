package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.ChangingTrigger;
import headway.platform.records.Records;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What perception brings up again. One query each, beside what other features say.
final class PerceptionTriggers {
    private static final int HIGH = 60;
    private static final int LOW = 45;
    private static final int QUARTER_MONTHS = 3;
    private static final PerceptionStore STORE = new PerceptionStore();

    private PerceptionTriggers() {}

    static List<Trigger> all(Pulse pulse, Records<BrandStep> steps) {
        return List.of(
                new ChangingTrigger<>(trigger("step", HIGH, PerceptionTriggers::stepping), steps, BrandStep::done),
                trigger("pulse", LOW, (handle, owner, today) -> asking(handle, owner, today, pulse)),
                trigger("meeting", LOW, PerceptionTriggers::noting));
    }

    private static Trigger trigger(String name, int importance, PlainTrigger.Search search) {
        return new PlainTrigger("perception." + name, "P11", Place.PEOPLE, importance, search);
    }

    /// A step towards a word is due.
    private static List<Signal> stepping(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.steps(handle, owner, today).stream()
                .map(each -> new Signal(
                        each.id(),
                        List.of(each.what()),
                        "/perception/steps/" + each.id(),
                        each.on(),
                        Optional.of(each.on()),
                        Effort.QUARTER_HOUR,
                        HIGH))
                .toList();
    }

    /// Nobody was asked for three words this quarter.
    private static List<Signal> asking(Handle handle, OwnerId owner, LocalDate today, Pulse pulse) {
        Optional<LocalDate> brand = STORE.brandSince(handle, owner);
        if (brand.isEmpty()) {
            return List.of();
        }
        LocalDate last = pulse.lastAsked(handle, owner).orElse(brand.get().minusMonths(QUARTER_MONTHS));
        LocalDate due = last.plusMonths(QUARTER_MONTHS);
        return due.isAfter(today)
                ? List.of()
                : List.of(new Signal(
                        "pulse", List.of(), "/perception#pulse", due, Optional.empty(), Effort.QUARTER_HOUR, LOW));
    }

    /// There was a meeting, and no note about it.
    private static List<Signal> noting(Handle handle, OwnerId owner, LocalDate today) {
        return STORE
                .lastMeeting(handle, owner, today.minusDays(1), today)
                .filter(day -> !STORE.notedSince(handle, owner, day))
                .map(day -> new Signal(
                        day.toString(),
                        List.of(day),
                        "/perception/impressions/new?happenedOn=" + day,
                        day,
                        Optional.of(day.plusDays(1)),
                        Effort.TWO_MINUTES,
                        LOW))
                .stream()
                .toList();
    }
}
