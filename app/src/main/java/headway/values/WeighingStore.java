package headway.values;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All SQL of the answers of a weighing.
final class WeighingStore {

    /// What was said about two values.
    ///
    /// @param step how much more the first one matters, -2 to 2
    record Judgement(UUID first, UUID second, int step) {}

    List<Judgement> judgements(Handle handle, OwnerId owner, UUID weighing) {
        return handle.createQuery("""
                        select first_id, second_id, step from value_judgement
                        where owner = :owner and weighing_id = :weighing order by first_id, second_id""")
                .bind("owner", owner.toString())
                .bind("weighing", weighing.toString())
                .map((row, _) -> new Judgement(
                        UUID.fromString(row.getString("first_id")),
                        UUID.fromString(row.getString("second_id")),
                        row.getInt("step")))
                .list();
    }

    /// One answer a pair, whichever way round it was asked.
    void judge(Handle handle, OwnerId owner, UUID weighing, Judgement judgement) {
        forget(handle, owner, weighing, judgement.first(), judgement.second());
        handle.createUpdate("""
                        insert into value_judgement (weighing_id, owner, first_id, second_id, step)
                        values (:weighing, :owner, :first, :second, :step)""")
                .bind("weighing", weighing.toString())
                .bind("owner", owner.toString())
                .bind("first", judgement.first().toString())
                .bind("second", judgement.second().toString())
                .bind("step", judgement.step())
                .execute();
    }

    void forget(Handle handle, OwnerId owner, UUID weighing, UUID one, UUID other) {
        handle.createUpdate("""
                        delete from value_judgement where owner = :owner and weighing_id = :weighing
                        and (first_id = :one and second_id = :other or first_id = :other and second_id = :one)""")
                .bind("owner", owner.toString())
                .bind("weighing", weighing.toString())
                .bind("one", one.toString())
                .bind("other", other.toString())
                .execute();
    }

    Map<UUID, Integer> points(Handle handle, OwnerId owner, UUID weighing) {
        Map<UUID, Integer> points = new LinkedHashMap<>();
        handle.createQuery("""
                        select value_id, points from value_points
                        where owner = :owner and weighing_id = :weighing order by value_id""")
                .bind("owner", owner.toString())
                .bind("weighing", weighing.toString())
                .map((row, _) -> Map.entry(UUID.fromString(row.getString("value_id")), row.getInt("points")))
                .forEach(each -> points.put(each.getKey(), each.getValue()));
        return points;
    }

    void addPoints(Handle handle, OwnerId owner, UUID weighing, Map<UUID, Integer> points) {
        points.forEach((value, number) -> handle.createUpdate("""
                        insert into value_points (weighing_id, owner, value_id, points)
                        values (:weighing, :owner, :value, :points)""")
                .bind("weighing", weighing.toString())
                .bind("owner", owner.toString())
                .bind("value", value.toString())
                .bind("points", number)
                .execute());
    }
}
