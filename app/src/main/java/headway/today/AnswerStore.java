package headway.today;

import headway.engine.planning.Answer;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All SQL of answers.
final class AnswerStore {

    /// @param title the reason as it was shown, for the list of what is hidden
    record Hidden(UUID id, String trigger, String title, LocalDate on) {}

    List<Answer> all(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select action, subject, area, kind, answered_on, until_on from today_answer
                        where owner = :owner and deleted_at is null order by answered_on, id""")
                .bind("owner", owner.toString())
                .map((row, _) -> answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        @Nullable String until = row.getString("until_on");
        return new Answer(
                row.getString("action"),
                row.getString("subject"),
                row.getString("area"),
                Answer.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.getString("answered_on")),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    void insert(Handle handle, OwnerId owner, UUID id, Answer answer, String title, Instant now) {
        handle.createUpdate("""
                        insert into today_answer
                          (id, owner, action, subject, area, kind, answered_on, until_on, title, version, created_at)
                        values (:id, :owner, :action, :subject, :area, :kind, :on, :until, :title, 1, :now)""")
                .bind("id", id.toString())
                .bind("owner", owner.toString())
                .bind("action", answer.trigger())
                .bind("subject", answer.subject())
                .bind("area", answer.area())
                .bind("kind", answer.kind().name().toLowerCase(Locale.ROOT))
                .bind("on", answer.on().toString())
                .bind("until", answer.until().map(LocalDate::toString).orElse(null))
                .bind("title", title)
                .bind("now", now.toString())
                .execute();
    }

    /// What the person does not want to see again, newest first.
    List<Hidden> hidden(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select id, action, title, answered_on from today_answer
                        where owner = :owner and kind = 'never' and deleted_at is null
                        order by answered_on desc, id desc""")
                .bind("owner", owner.toString())
                .map((row, _) -> new Hidden(
                        UUID.fromString(row.getString("id")),
                        row.getString("action"),
                        row.getString("title"),
                        LocalDate.parse(row.getString("answered_on"))))
                .list();
    }

    Optional<Long> version(Handle handle, OwnerId owner, UUID id) {
        return handle.createQuery("""
                        select version from today_answer
                        where owner = :owner and id = :id and deleted_at is null""")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .mapTo(Long.class)
                .findOne();
    }

    void trash(Handle handle, OwnerId owner, UUID id, Instant now) {
        handle.createUpdate("update today_answer set deleted_at = :now, version = version + 1"
                        + " where owner = :owner and id = :id and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .bind("now", now.toString())
                .execute();
    }

    /// Lets go of what no plan asks for any more: who saw what long ago, and what was taken back long ago.
    int forget(Handle handle, LocalDate seenBefore, Instant takenBackBefore) {
        return handle.createUpdate("""
                        delete from today_answer
                        where (kind = 'seen' and answered_on < :seen) or deleted_at < :taken""")
                .bind("seen", seenBefore.toString())
                .bind("taken", takenBackBefore.toString())
                .execute();
    }
}
