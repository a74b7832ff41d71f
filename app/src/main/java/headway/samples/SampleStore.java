package headway.samples;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.util.UUID;

/// All SQL of best work beyond that of every record.
final class SampleStore {

    /// How often an accomplishment is chosen at present.
    int choices(Handle handle, OwnerId owner, UUID accomplishment) {
        return handle.createQuery("""
                        select count(*) as chosen from best_of
                        where owner = :owner and accomplishment_id = :accomplishment and deleted_at is null""")
                .bind("owner", owner.toString())
                .bind("accomplishment", accomplishment.toString())
                .mapTo(Integer.class)
                .one();
    }

    /// How much there is to choose from in a quarter; 0 where something is chosen already.
    int open(Handle handle, OwnerId owner, Quarter quarter) {
        return handle.createQuery("""
                        select count(*) as deeds from accomplishment
                        where owner = :owner and deleted_at is null and happened_on between :from and :to
                          and not exists (select 1 from best_of join accomplishment chosen
                                on chosen.owner = best_of.owner and chosen.id = best_of.accomplishment_id
                              where best_of.owner = :owner and best_of.deleted_at is null
                                and best_of.quarter = :quarter and chosen.deleted_at is null)""")
                .bind("owner", owner.toString())
                .bind("from", quarter.first().toString())
                .bind("to", quarter.last().toString())
                .bind("quarter", quarter.toString())
                .mapTo(Integer.class)
                .one();
    }
}
