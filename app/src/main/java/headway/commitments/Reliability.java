package headway.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How often words were kept, in the last four quarters of a year, for both sides.
///
/// @param mine oldest quarter first
public record Reliability(List<Quarter> mine, List<Quarter> theirs) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final int PERCENT = 100;

    public Reliability {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /// @param from first day
    /// @param onTime kept by the day that was agreed last
    /// @param late kept after it
    /// @param putOff of all that were closed, how many had been agreed anew
    public record Quarter(LocalDate from, int onTime, int late, int broken, int putOff) {
        public int closed() {
            return onTime + late + broken;
        }

        /// Of what was closed; 0 when nothing was.
        public int percentOnTime() {
            return closed() == 0 ? 0 : onTime * PERCENT / closed();
        }
    }

    static Reliability of(List<Commitment> all, LocalDate today) {
        return new Reliability(
                quarters(all, Commitment.Side.MINE, today), quarters(all, Commitment.Side.THEIRS, today));
    }

    private static List<Quarter> quarters(List<Commitment> all, Commitment.Side side, LocalDate today) {
        LocalDate present = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        List<Quarter> quarters = new ArrayList<>();
        for (int back = QUARTERS - 1; back >= 0; back--) {
            LocalDate from = present.minusMonths((long) back * MONTHS);
            LocalDate to = from.plusMonths(MONTHS);
            List<Commitment> closed = all.stream()
                    .filter(each -> each.direction() == side && each.state() != Commitment.State.OPEN)
                    .filter(each -> each.closedOn()
                            .filter(day -> !day.isBefore(from) && day.isBefore(to))
                            .isPresent())
                    .toList();
            quarters.add(quarter(from, closed));
        }
        return quarters;
    }

    private static Quarter quarter(LocalDate from, List<Commitment> closed) {
        int broken = (int) closed.stream()
                .filter(each -> each.state() == Commitment.State.BROKEN)
                .count();
        int late = (int) closed.stream().filter(Reliability::isKeptLate).count();
        int putOff = (int)
                closed.stream().filter(each -> !each.earlierDues().isEmpty()).count();
        return new Quarter(from, closed.size() - broken - late, late, broken, putOff);
    }

    private static boolean isKeptLate(Commitment each) {
        return each.state() == Commitment.State.KEPT
                && each.closedOn()
                        .flatMap(day -> each.dueOn().map(day::isAfter))
                        .orElse(false);
    }
}
