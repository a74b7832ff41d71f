package headway.reading;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// SQL of reading beside that of its records: the month's count, the last reading, who wants feeds read daily.
final class ReadingStore {
    /// A month without reading is long in any field.
    static final int QUIET_DAYS = 30;

    private static final int RELEVANCE = 50;

    /// Contributions between two days, both included.
    int contributions(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                        select count(*) from article
                        where owner = :owner and shared_on between :from and :to and deleted_at is null""")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, _) -> row.getInt(1))
                .one();
    }

    /// Everybody who switched on that feeds are read without being asked; the one statement for every owner.
    List<OwnerId> scheduled(Handle handle) {
        return handle.createQuery(
                        "select owner from reading_setting where scheduled = 1 and deleted_at is null order by owner")
                .map((row, _) -> OwnerId.of(row.getString(1)))
                .list();
    }

    /// Behind the month's goal: fewer contributions than the part of the month that is over asks for.
    List<Signal> behind(Handle handle, OwnerId owner, LocalDate today) {
        Optional<Integer> goal = handle.createQuery("""
                        select monthly_goal from reading_setting
                        where owner = :owner and monthly_goal > 0 and deleted_at is null""")
                .bind("owner", owner.toString())
                .map((row, _) -> row.getInt(1))
                .findOne();
        if (goal.isEmpty()) {
            return List.of();
        }
        LocalDate first = today.withDayOfMonth(1);
        LocalDate last = today.withDayOfMonth(today.lengthOfMonth());
        int expected = goal.get() * today.getDayOfMonth() / today.lengthOfMonth();
        int count = contributions(handle, owner, first, last);
        if (count >= expected) {
            return List.of();
        }
        int daysPerOne = (count + 1) * today.lengthOfMonth() / goal.get();
        return List.of(new Signal(
                "",
                List.of(count, goal.get()),
                "/reading",
                first.plusDays(Math.max(0, Math.min(today.lengthOfMonth(), daysPerOne) - 1)),
                Optional.of(last),
                Effort.QUARTER_HOUR,
                RELEVANCE));
    }

    /// Nothing read for [#QUIET_DAYS] days, although something is followed.
    List<Signal> quiet(Handle handle, OwnerId owner, LocalDate today) {
        return handle
                .createQuery("""
                        select coalesce(
                          (select max(read_on) from article where owner = :owner and read_on is not null
                             and deleted_at is null),
                          (select substr(min(created_at), 1, 10) from publication where owner = :owner
                             and deleted_at is null)) as day
                        """)
                .bind("owner", owner.toString())
                .map((row, _) -> Optional.ofNullable(row.getString("day")).map(LocalDate::parse))
                .one()
                .filter(day -> !day.plusDays(QUIET_DAYS).isAfter(today))
                .map(day -> new Signal(
                        "",
                        List.of(day),
                        "/reading",
                        day.plusDays(QUIET_DAYS),
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                .stream()
                .toList();
    }
}
