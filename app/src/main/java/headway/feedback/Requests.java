package headway.feedback;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door of asking: requests, whom they go to, their links. Thread-safe.
public final class Requests {
    public static final String KIND = AskingKinds.REQUEST;

    private final RecordKeeping keeping;
    private final RecipientStore recipients = new RecipientStore();
    private final VoiceStore voices = new VoiceStore();
    private final Records<FeedbackRequest> requests;
    private final Records<QuestionSet> sets;
    private final boolean reachable;

    /// @param reachable whether others can open a link to this installation
    public Requests(RecordKeeping keeping, boolean reachable) {
        this.keeping = keeping;
        this.reachable = reachable;
        this.requests = new Records<>(AskingKinds.request(reachable), keeping);
        this.sets = new Records<>(AskingKinds.questionSet(), keeping);
    }

    public Records<FeedbackRequest> requests() {
        return requests;
    }

    /// The person's own questions to begin with.
    public Records<QuestionSet> questionSets() {
        return sets;
    }

    public boolean isReachable() {
        return reachable;
    }

    public RecordChoices choices() {
        return requests.choices();
    }

    /// A request with whom it went to.
    ///
    /// @param voices what was released without names
    public record Asked(Kept<FeedbackRequest> request, List<Recipient> recipients, List<Voice> voices) {
        public Asked {
            recipients = List.copyOf(recipients);
            voices = List.copyOf(voices);
        }

        public long answered() {
            return request.facts().isAnonymous()
                    ? voices.size()
                    : recipients.stream()
                            .filter(each -> each.answeredOn().isPresent())
                            .count();
        }
    }

    /// Newest first.
    public List<Asked> list(OwnerId owner) {
        List<Kept<FeedbackRequest>> all = requests.list(owner).reversed();
        return keeping.database()
                .read(handle ->
                        all.stream().map(each -> asked(handle, owner, each)).toList());
    }

    public Asked get(OwnerId owner, UUID id) {
        Kept<FeedbackRequest> request = requests.get(owner, id);
        return keeping.database().read(handle -> asked(handle, owner, request));
    }

    private Asked asked(Handle handle, OwnerId owner, Kept<FeedbackRequest> request) {
        return new Asked(request, recipients.of(handle, owner, request.id()), voices.of(handle, owner, request.id()));
    }

    /// Requests that wait for named answers.
    public List<Asked> unanswered(OwnerId owner, LocalDate today) {
        return list(owner).stream()
                .filter(each -> each.request().facts().state(today) == FeedbackRequest.State.OPEN)
                .filter(each -> each.recipients().stream()
                        .anyMatch(one ->
                                one.askedOn().isPresent() && one.answeredOn().isEmpty()))
                .filter(each -> !each.request().facts().isAnonymous())
                .toList();
    }

    /// A link or form for somebody, shown once.
    ///
    /// @param recipient empty where one link is for all of them
    /// @param word the secret in it
    public record Invitation(Optional<Recipient> recipient, String word) {}

    /// Makes a link for everybody who has none yet; where answers are anonymous, one for all.
    public List<Invitation> invite(OwnerId owner, UUID id, LocalDate today) {
        Kept<FeedbackRequest> request = requests.get(owner, id);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Handle handle = transaction.handle();
            List<Recipient> present = writeDown(handle, owner, request);
            List<Invitation> made = new ArrayList<>();
            if (!request.facts().isAnonymous()) {
                present.stream()
                        .filter(each -> each.askedOn().isEmpty())
                        .forEach(each -> made.add(invite(handle, owner, id, each, today)));
            } else if (!recipients.hasSharedWord(handle, owner, id)) {
                made.add(inviteAll(handle, owner, id, present, today));
            }
            if (!request.facts().isAsked()) {
                requests.change(
                        transaction,
                        owner,
                        id,
                        request.version(),
                        request.facts().askedOn(today),
                        batch);
            }
            return made;
        });
    }

    /// Writes down whom it goes to, for forms that are made one by one.
    public void prepare(OwnerId owner, UUID id, LocalDate today) {
        Kept<FeedbackRequest> request = requests.get(owner, id);
        UUID batch = keeping.changes().batch();
        keeping.database().write(transaction -> {
            writeDown(transaction.handle(), owner, request);
            return request.facts().isAsked()
                    ? request.id()
                    : requests.change(
                                    transaction,
                                    owner,
                                    id,
                                    request.version(),
                                    request.facts().askedOn(today),
                                    batch)
                            .id();
        });
    }

    private Invitation invite(Handle handle, OwnerId owner, UUID request, Recipient recipient, LocalDate today) {
        String word = SecretWord.fresh();
        recipients.addWord(handle, owner, request, Optional.of(recipient.id()), SecretWord.hash(word));
        recipients.asked(handle, owner, recipient.id(), today);
        return new Invitation(Optional.of(recipient), word);
    }

    private Invitation inviteAll(Handle handle, OwnerId owner, UUID request, List<Recipient> present, LocalDate today) {
        String word = SecretWord.fresh();
        recipients.addWord(handle, owner, request, Optional.empty(), SecretWord.hash(word));
        voices.begin(handle, owner, request, Seal.of(word).close(List.of()));
        present.forEach(each -> recipients.asked(handle, owner, each.id(), today));
        return new Invitation(Optional.empty(), word);
    }

    /// Another link for one person, as for a reminder; the earlier ones stay good until one is used.
    public Invitation inviteAgain(OwnerId owner, UUID recipient, LocalDate today) {
        return keeping.database().write(transaction -> {
            Handle handle = transaction.handle();
            Recipient one = recipients
                    .find(handle, owner, recipient)
                    .orElseThrow(() -> new Refusal.NotFound(recipient.toString()));
            UUID request = recipients.requestOf(handle, owner, recipient).orElseThrow();
            if (one.answeredOn().isPresent() || recipients.hasSharedWord(handle, owner, request)) {
                throw new Refusal.Conflict(recipient.toString());
            }
            if (one.askedOn().filter(day -> day.isBefore(today)).isPresent()) {
                recipients.reminded(handle, owner, recipient, today);
            }
            return invite(handle, owner, request, one, today);
        });
    }

    /// The people of the request as rows: new names are added, names that are gone and never asked are removed.
    private List<Recipient> writeDown(Handle handle, OwnerId owner, Kept<FeedbackRequest> request) {
        List<Recipient> present = recipients.of(handle, owner, request.id());
        List<Recipient> wanted = request.facts().people().stream()
                .map(line -> Recipient.parse(keeping.ids().next(), line))
                .toList();
        for (Recipient each : wanted) {
            if (present.stream().noneMatch(known -> known.name().equals(each.name()))) {
                recipients.insert(handle, owner, request.id(), each);
            }
        }
        for (Recipient known : present) {
            boolean gone = wanted.stream().noneMatch(each -> each.name().equals(known.name()));
            if (gone && known.askedOn().isEmpty()) {
                recipients.remove(handle, owner, known.id());
            }
        }
        return recipients.of(handle, owner, request.id());
    }

    /// From now on its links say that it was withdrawn.
    public Saved withdraw(OwnerId owner, UUID id, LocalDate today) {
        Kept<FeedbackRequest> request = requests.get(owner, id);
        return requests.change(owner, id, request.version(), request.facts().withdrawn(today));
    }

    /// When somebody was last asked for three words.
    public Optional<LocalDate> lastPulse(Handle handle, OwnerId owner) {
        return new FeedbackStore().lastPulse(handle, owner);
    }

    UUID requestOf(OwnerId owner, UUID recipient) {
        return keeping.database()
                .read(handle -> recipients.requestOf(handle, owner, recipient))
                .orElseThrow(() -> new Refusal.NotFound(recipient.toString()));
    }
}
