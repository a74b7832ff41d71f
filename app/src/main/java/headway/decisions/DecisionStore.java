package headway.decisions;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// SQL of decisions beside that of their fields.
final class DecisionStore {
    /// More than Today ever shows.
    private static final int MOST = 20;

    private static final int RELEVANCE = 60;

    /// Those whose day of review is here and whose outcome nobody has said.
    List<Signal> reviews(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select id, question, review_on from decision
                        where owner = :owner and review_on <= :today and happened = 'open' and deleted_at is null
                        order by review_on, id limit :most""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .bind("most", MOST)
                .map((row, _) -> {
                    LocalDate day = LocalDate.parse(row.getString("review_on"));
                    return new Signal(
                            row.getString("id"),
                            List.of(row.getString("question"), day),
                            "/decisions/" + row.getString("id"),
                            day,
                            Optional.of(day),
                            Effort.QUARTER_HOUR,
                            RELEVANCE);
                })
                .list();
    }
}
