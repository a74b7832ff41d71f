package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
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

    static List<Trigger> all(Pulse pulse) {
        return List.of(new Stepping(), new Asking(pulse), new Noting());
    }

    /// A step towards a word is due (P11).
    private record Stepping() implements Trigger {
        @Override
        public String name() {
            return "perception.step";
        }

        @Override
        public List<String> rows() {
            return List.of("P11");
        }

        @Override
        public Place place() {
            return Place.PEOPLE;
        }

        @Override
        public int importance() {
            return HIGH;
        }

        @Override
        public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
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
    }

    /// Nobody was asked for three words this quarter (P11).
    private record Asking(Pulse pulse) implements Trigger {
        @Override
        public String name() {
            return "perception.pulse";
        }

        @Override
        public List<String> rows() {
            return List.of("P11");
        }

        @Override
        public Place place() {
            return Place.PEOPLE;
        }

        @Override
        public int importance() {
            return LOW;
        }

        @Override
        public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
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
    }

    /// There was a meeting, and no note about it (P11).
    private record Noting() implements Trigger {
        @Override
        public String name() {
            return "perception.meeting";
        }

        @Override
        public List<String> rows() {
            return List.of("P11");
        }

        @Override
        public Place place() {
            return Place.PEOPLE;
        }

        @Override
        public int importance() {
            return LOW;
        }

        @Override
        public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
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
}
