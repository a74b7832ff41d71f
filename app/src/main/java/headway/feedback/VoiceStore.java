package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All SQL of anonymous answers. No row has a time, an order or a sender.
final class VoiceStore {

    Optional<String> sealed(Handle handle, OwnerId owner, UUID request) {
        return handle.createQuery("select sealed from feedback_sealed where owner = :owner and request_id = :request")
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .mapTo(String.class)
                .findOne();
    }

    void begin(Handle handle, OwnerId owner, UUID request, String sealed) {
        handle.createUpdate("""
                        insert into feedback_sealed (request_id, owner, sealed)
                        values (:request, :owner, :sealed)""")
                .bind("request", request.toString())
                .bind("owner", owner.toString())
                .bind("sealed", sealed)
                .execute();
    }

    /// @param before what it was made of
    /// @return whether nobody else was faster
    boolean replace(Handle handle, OwnerId owner, UUID request, String before, String sealed) {
        return handle.createUpdate("""
                        update feedback_sealed set sealed = :sealed
                        where owner = :owner and request_id = :request and sealed = :before""")
                        .bind("request", request.toString())
                        .bind("owner", owner.toString())
                        .bind("sealed", sealed)
                        .bind("before", before)
                        .execute()
                == 1;
    }

    /// In the order of their random ids, which is none.
    List<Voice> of(Handle handle, OwnerId owner, UUID request) {
        return handle.createQuery("""
                        select id, text, words, released_in from feedback_voice
                        where owner = :owner and request_id = :request order by id""")
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .map((row, _) -> new Voice(
                        UUID.fromString(row.getString("id")),
                        row.getString("text"),
                        row.getString("words").lines().toList(),
                        row.getString("released_in")))
                .list();
    }

    /// Puts all answers to a request in the place of those that are there, in the order given, in one
    /// transaction: afterwards neither ids nor places in the table tell the older from the newer.
    void rewrite(Handle handle, OwnerId owner, UUID request, List<Voice> voices) {
        handle.createUpdate("delete from feedback_voice where owner = :owner and request_id = :request")
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .execute();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Voice voice : voices) {
            rows.add(new @Nullable Object[] {
                voice.id().toString(),
                owner.toString(),
                request.toString(),
                voice.text(),
                String.join("\n", voice.words()),
                voice.releasedIn()
            });
        }
        handle.executeAll(
                "insert into feedback_voice (id, owner, request_id, text, words, released_in)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /// The words of all released answers, each as often as it was used, with the month.
    List<HeardWord> words(Handle handle, OwnerId owner) {
        List<HeardWord> heard = new ArrayList<>();
        handle.createQuery("""
                        select words, released_in from feedback_voice
                        where owner = :owner and words <> '' order by id""")
                .bind("owner", owner.toString())
                .map((row, _) -> java.util.Map.entry(row.getString(1), row.getString(2)))
                .forEach(
                        each -> each.getKey().lines().forEach(word -> heard.add(new HeardWord(word, each.getValue()))));
        return heard;
    }
}
