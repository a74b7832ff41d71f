package headway.samples;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.util.List;
import java.util.UUID;

/// All SQL of what is in a portfolio.
final class PortfolioStore {

    /// Ids of the samples, in their order.
    List<UUID> samples(Handle handle, OwnerId owner, UUID portfolio) {
        return handle.createQuery("""
                        select best_of_id from portfolio_sample
                        where owner = :owner and portfolio_id = :portfolio and best_of_id is not null
                        order by place, id""")
                .bind("owner", owner.toString())
                .bind("portfolio", portfolio.toString())
                .map((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /// Puts these in the place of what was in it.
    void arrange(Handle handle, OwnerId owner, UUID portfolio, List<UUID> samples, Ids ids) {
        handle.createUpdate("delete from portfolio_sample where owner = :owner and portfolio_id = :portfolio")
                .bind("owner", owner.toString())
                .bind("portfolio", portfolio.toString())
                .execute();
        int place = 0;
        for (UUID sample : samples) {
            handle.createUpdate("""
                            insert into portfolio_sample (id, portfolio_id, owner, best_of_id, place)
                            values (:id, :portfolio, :owner, :sample, :place)""")
                    .bind("id", ids.next().toString())
                    .bind("portfolio", portfolio.toString())
                    .bind("owner", owner.toString())
                    .bind("sample", sample.toString())
                    .bind("place", place++)
                    .execute();
        }
    }
}
