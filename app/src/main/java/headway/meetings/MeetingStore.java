package headway.meetings;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.List;

/// All SQL of planned one-to-ones.
final class MeetingStore {

    record Planned(String id, String person, LocalDate day) {}

    List<Planned> planned(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                        select o.id, p.name, o.met_on from one_to_one o
                        join person p on p.id = o.person_id and p.owner = o.owner and p.deleted_at is null
                        where o.owner = :owner and o.deleted_at is null and o.held = 0
                          and o.met_on between :from and :to
                        order by o.met_on, o.id""")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, _) -> new Planned(
                        row.getString("id"), row.getString("name"), LocalDate.parse(row.getString("met_on"))))
                .list();
    }
}
