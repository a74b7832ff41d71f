package headway.feedback;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door for people without an account: what a link shows, and what they answer. Thread-safe.
///
/// An answer with a name becomes feedback at once. An anonymous one is sealed with the others (see [Seal]) and
/// released when three wait; a release writes all released answers anew in random order (see
/// [VoiceStore#rewrite]). Nothing else is written for it: no change, no search document, no log.
public final class Answers {
    /// Fewer together would say who wrote which.
    static final int GROUP = 3;
    /// From this length on two people do not write the same by chance.
    private static final int UNMISTAKABLE = 80;
    /// Tries when several answer in the same moment.
    private static final int TRIES = 8;

    private static final Origin ORIGIN = new Origin("answer", "");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RecordKeeping keeping;
    private final Requests requests;
    private final Feedback feedback;
    private final RecipientStore recipients = new RecipientStore();
    private final VoiceStore voices = new VoiceStore();

    public Answers(RecordKeeping keeping, Requests requests, Feedback feedback) {
        this.keeping = keeping;
        this.requests = requests;
        this.feedback = feedback;
    }

    /// What a link leads to.
    ///
    /// @param recipient empty where answers are anonymous: that was promised when the link was made
    record Asked(
            OwnerId owner,
            UUID id,
            FeedbackRequest request,
            Optional<Recipient> recipient,
            FeedbackRequest.State state) {

        boolean isAnonymous() {
            return recipient.isEmpty();
        }
    }

    /// Empty for a word that leads nowhere, also when the request was deleted.
    Optional<Asked> find(String word, LocalDate today) {
        Optional<RecipientStore.Door> door =
                keeping.database().read(handle -> recipients.door(handle, SecretWord.hash(word)));
        return door.flatMap(found -> find(found, today));
    }

    private Optional<Asked> find(RecipientStore.Door door, LocalDate today) {
        Optional<Recipient> recipient = door.recipient()
                .flatMap(id -> keeping.database().read(handle -> recipients.find(handle, door.owner(), id)));
        try {
            FeedbackRequest request =
                    requests.requests().get(door.owner(), door.request()).facts();
            boolean answered = recipient.flatMap(Recipient::answeredOn).isPresent();
            FeedbackRequest.State state = answered ? FeedbackRequest.State.ANSWERED : request.state(today);
            return Optional.of(new Asked(door.owner(), door.request(), request, recipient, state));
        } catch (Refusal.NotFound _) {
            return Optional.empty();
        }
    }

    /// Takes an answer; the state says whether it was still open.
    ///
    /// @return OPEN when it was taken, otherwise why not
    FeedbackRequest.State answer(String word, Asked asked, Reply reply, LocalDate today) {
        if (asked.state() != FeedbackRequest.State.OPEN) {
            return asked.state();
        }
        return asked.recipient()
                .map(recipient -> named(asked, recipient, reply, today))
                .orElseGet(() -> anonymous(word, asked, reply, today));
    }

    private FeedbackRequest.State named(Asked asked, Recipient recipient, Reply reply, LocalDate today) {
        FeedbackEntry entry = FeedbackEntry.said(
                        reply.text(), recipient.name(), asked.request().source(), today)
                .withPerson(feedback.known(asked.owner(), recipient.name(), today))
                .answering(asked.id(), reply.words());
        return keeping.database().write(transaction -> {
            if (!recipients.answered(transaction.handle(), asked.owner(), recipient.id(), today)) {
                return FeedbackRequest.State.ANSWERED;
            }
            feedback.entries()
                    .add(
                            transaction,
                            asked.owner(),
                            entry,
                            ORIGIN,
                            keeping.changes().batch());
            return FeedbackRequest.State.OPEN;
        });
    }

    private FeedbackRequest.State anonymous(String word, Asked asked, Reply reply, LocalDate today) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return keeping.database().write(transaction -> seal(transaction, word, asked, reply, today));
            } catch (Refusal.Conflict _) {
                Thread.onSpinWait();
            }
        }
        throw new Refusal.Conflict("answers to a request");
    }

    private FeedbackRequest.State seal(
            Transaction transaction, String word, Asked asked, Reply reply, LocalDate today) {
        Handle handle = transaction.handle();
        OwnerId owner = asked.owner();
        String before = voices.sealed(handle, owner, asked.id()).orElseThrow(() -> new Refusal.NotFound(word));
        Seal seal = Seal.of(word);
        List<Voice> released = voices.of(handle, owner, asked.id());
        List<Reply> waiting = new ArrayList<>(seal.open(before));
        if (reply.text().length() >= UNMISTAKABLE && isThere(reply, waiting, released)) {
            return FeedbackRequest.State.OPEN;
        }
        if (waiting.size() + released.size() >= asked.request().people().size()) {
            return FeedbackRequest.State.ANSWERED;
        }
        waiting.add(reply);
        if (waiting.size() >= GROUP) {
            release(handle, asked, released, waiting, today);
            waiting.clear();
        }
        if (!voices.replace(handle, owner, asked.id(), before, seal.close(waiting))) {
            throw new Refusal.Conflict(asked.id().toString());
        }
        return FeedbackRequest.State.OPEN;
    }

    /// The same long text again was sent twice, by a second press or a reload.
    private static boolean isThere(Reply reply, List<Reply> waiting, List<Voice> released) {
        return waiting.contains(reply)
                || released.stream().anyMatch(each -> each.text().equals(reply.text()));
    }

    private void release(Handle handle, Asked asked, List<Voice> released, List<Reply> waiting, LocalDate today) {
        String month = released.stream()
                .findFirst()
                .map(Voice::releasedIn)
                .orElse(YearMonth.from(today).toString());
        List<Reply> all = new ArrayList<>(waiting);
        released.forEach(each -> all.add(new Reply(each.text(), each.words())));
        Collections.shuffle(all, RANDOM);
        List<Voice> fresh = all.stream()
                .map(each -> new Voice(Ids.random(), each.text(), each.words(), month))
                .toList();
        voices.rewrite(handle, asked.owner(), asked.id(), fresh);
    }
}
