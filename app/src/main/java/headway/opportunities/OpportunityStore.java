package headway.opportunities;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Signal;
import headway.platform.feature.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// SQL of opportunities beside that of their fields: stages, and what is due.
final class OpportunityStore {
    static final RecordTable STAGES =
            RecordTable.of("opportunity_stage", "id", "opportunity_id", "owner", "stage", "entered_at");
    /// Two months without a new move: the rhythm in which guides on careers look at their chances again.
    static final int QUIET_DAYS = 60;
    /// More than Today ever shows.
    private static final int MOST = 20;

    private static final int RELEVANCE = 60;

    void enter(Handle handle, OwnerId owner, UUID id, UUID opportunity, Stage stage, Instant at) {
        handle.createUpdate("""
                        insert into opportunity_stage (id, opportunity_id, owner, stage, entered_at)
                        values (:id, :opportunity, :owner, :stage, :at)""")
                .bind("id", id.toString())
                .bind("opportunity", opportunity.toString())
                .bind("owner", owner.toString())
                .bind("stage", stage.code())
                .bind("at", at.toString())
                .execute();
    }

    /// Oldest first.
    List<Opportunities.StageEntry> history(Handle handle, OwnerId owner, UUID opportunity) {
        return handle.createQuery("""
                        select stage, entered_at from opportunity_stage
                        where owner = :owner and opportunity_id = :opportunity order by entered_at, id""")
                .bind("owner", owner.toString())
                .bind("opportunity", opportunity.toString())
                .map((row, _) -> new Opportunities.StageEntry(
                        Stage.of(row.getString("stage")).orElse(Stage.NOTICED),
                        Instant.parse(row.getString("entered_at"))))
                .list();
    }

    /// Open ones whose next action is due today or was before.
    List<Signal> due(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select id, title, next_action, next_on from opportunity
                        where owner = :owner and next_on <= :today and deleted_at is null
                          and stage in ('noticed', 'offered', 'underway')
                        order by next_on, id limit :most""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .bind("most", MOST)
                .map((row, _) -> {
                    LocalDate day = LocalDate.parse(row.getString("next_on"));
                    String action = row.getString("next_action");
                    Object next = action.isEmpty() ? new Word("opportunities.next-step") : action;
                    return new Signal(
                            row.getString("id"),
                            List.of(next, row.getString("title"), day),
                            "/opportunities/" + row.getString("id"),
                            day,
                            Optional.of(day),
                            Effort.QUARTER_HOUR,
                            RELEVANCE);
                })
                .list();
    }

    /// One signal when nothing moved for [#QUIET_DAYS] days; for somebody new it counts from the day they came.
    List<Signal> quiet(Handle handle, OwnerId owner, LocalDate today) {
        return handle
                .createQuery("""
                        select coalesce(
                          (select max(s.entered_at) from opportunity_stage s
                           join opportunity o on o.id = s.opportunity_id
                           where s.owner = :owner and o.deleted_at is null),
                          created_at) as last
                        from account where id = :owner""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("last").substring(0, 10)))
                .list()
                .stream()
                .filter(last -> !last.plusDays(QUIET_DAYS).isAfter(today))
                .map(last -> new Signal(
                        "",
                        List.of((int) ChronoUnit.DAYS.between(last, today)),
                        "/opportunities",
                        last.plusDays(QUIET_DAYS),
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                .toList();
    }
}
