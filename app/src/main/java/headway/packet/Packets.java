package headway.packet;

import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The front door of review packets. Each change is one transaction and can be taken back. Thread-safe.
public final class Packets {
    public static final String KIND = PacketKind.NAME;

    private final Records<Packet> records;
    private final PacketStore store = new PacketStore();
    private final Drafting drafting;
    private final Talks talks;
    private final Links links;
    private final RecordKeeping keeping;

    /// @param sources what has something to say, in any order
    /// @param talks the reviews that packets are for
    public Packets(
            List<FactSource> sources,
            Talks talks,
            Accomplishments accomplishments,
            Links links,
            RecordKeeping keeping) {
        this.records = new Records<>(PacketKind.create(), keeping);
        this.drafting = new Drafting(List.copyOf(sources), talks, accomplishments, keeping);
        this.talks = talks;
        this.links = links;
        this.keeping = keeping;
    }

    public Records<Packet> records() {
        return records;
    }

    /// The day of the next performance review, as the person set it.
    Optional<LocalDate> nextReview(OwnerId owner, LocalDate today) {
        return keeping.database().read(handle -> talks.next(handle, owner, today));
    }

    /// Newest first.
    public List<Kept<Packet>> list(OwnerId owner) {
        return records.list(owner).stream()
                .sorted(Comparator.comparing((Kept<Packet> each) -> each.facts().to())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .toList();
    }

    /// A new packet with everything that the record has to say.
    public Saved create(OwnerId owner, Packet packet, Origin origin) {
        List<Fact> facts = drafting.facts(owner, packet);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Saved saved = records.add(transaction, owner, packet, origin, batch);
            take(transaction, owner, saved.id(), facts, 0, batch);
            return saved;
        });
    }

    /// A packet as it stands, beside what the record says by now.
    public Draft draft(OwnerId owner, UUID id) {
        Kept<Packet> packet = records.get(owner, id);
        return drafting.draft(owner, packet, paragraphs(owner, id));
    }

    /// What a packet would be, without keeping it.
    public Draft preview(OwnerId owner, Packet packet) {
        return drafting.preview(owner, packet);
    }

    private List<Paragraph> paragraphs(OwnerId owner, UUID packet) {
        return keeping.database().read(handle -> store.paragraphs(handle, owner, packet));
    }

    /// Brings in what the record says by now and the packet does not have.
    ///
    /// @param wanted of the keys of the facts
    /// @return the batch that takes it back
    public UUID take(OwnerId owner, UUID id, Predicate<String> wanted) {
        List<Fact> fresh = draft(owner, id).parts().stream()
                .flatMap(part -> part.fresh().stream())
                .filter(fact -> wanted.test(fact.key()))
                .toList();
        return edit(
                owner,
                id,
                (transaction, paragraphs, batch) -> take(transaction, owner, id, fresh, end(paragraphs), batch));
    }

    private void take(Transaction transaction, OwnerId owner, UUID id, List<Fact> facts, int from, UUID batch) {
        int place = from;
        for (Fact fact : facts) {
            Paragraph paragraph = new Paragraph(keeping.ids().next(), fact, place++, "", !fact.told(), 1);
            store.insert(transaction.handle(), owner, id, paragraph);
        }
        tie(transaction, owner, id, facts.stream().filter(Fact::told).toList(), batch);
    }

    private static int end(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(Paragraph::place).max().orElse(-1) + 1;
    }

    /// Lets the records behind facts show that they are in the packet.
    private void tie(Transaction transaction, OwnerId owner, UUID id, List<Fact> facts, UUID batch) {
        Set<Ref> wanted =
                facts.stream().flatMap(fact -> fact.sources().stream()).collect(Collectors.toSet());
        Set<UUID> present = keeping.search()
                .present(
                        transaction.handle(),
                        owner,
                        wanted.stream().map(Ref::id).toList())
                .keySet();
        wanted.stream()
                .filter(ref -> present.contains(ref.id()))
                .forEach(ref -> links.link(transaction, owner, new Ref(KIND, id), ref, batch));
    }

    /// Writes a paragraph in other words; without words a fact says again what the record says, and the person's
    /// own addition goes.
    ///
    /// @param version the version of the paragraph that it is based on
    public UUID write(OwnerId owner, UUID id, UUID paragraph, long version, String text) {
        return edit(owner, id, (transaction, paragraphs, _) -> {
            Paragraph before = find(paragraphs, paragraph);
            if (before.version() != version) {
                throw new Refusal.Conflict(paragraph.toString());
            }
            if (before.isOwn() && text.isEmpty()) {
                store.delete(transaction.handle(), owner, paragraph);
            } else {
                String typed = text.equals(before.fact().said().getFirst()) && !before.isOwn() ? "" : text;
                update(transaction.handle(), owner, before, before.place(), typed, before.leftOut());
            }
        });
    }

    /// Adds a paragraph in the person's own words, at the end of a section.
    public UUID add(OwnerId owner, UUID id, Section section, String text) {
        return edit(owner, id, (transaction, paragraphs, _) -> {
            UUID fresh = keeping.ids().next();
            Fact fact = new Fact(section, fresh.toString(), "", Fact.OWN, List.of(""), List.of(), true);
            Paragraph paragraph = new Paragraph(fresh, fact, end(paragraphs), text, false, 1);
            store.insert(transaction.handle(), owner, id, paragraph);
        });
    }

    /// Leaves a paragraph out, or brings it back in.
    public UUID leave(OwnerId owner, UUID id, UUID paragraph, boolean out) {
        return edit(owner, id, (transaction, paragraphs, batch) -> {
            Paragraph before = find(paragraphs, paragraph);
            update(transaction.handle(), owner, before, before.place(), before.typed(), out);
            if (!out) {
                tie(transaction, owner, id, List.of(before.fact()), batch);
                return;
            }
            Set<Ref> others = paragraphs.stream()
                    .filter(each -> !each.leftOut() && !each.id().equals(paragraph))
                    .flatMap(each -> each.fact().sources().stream())
                    .collect(Collectors.toSet());
            before.fact().sources().stream()
                    .filter(ref -> !others.contains(ref))
                    .forEach(ref -> links.unlink(transaction, owner, new Ref(KIND, id), ref, batch));
        });
    }

    /// Moves a paragraph one step among those of its section and heading that are in.
    public UUID move(OwnerId owner, UUID id, UUID paragraph, boolean up) {
        return edit(owner, id, (transaction, paragraphs, _) -> {
            Paragraph moved = find(paragraphs, paragraph);
            List<Paragraph> group = new ArrayList<>(paragraphs.stream()
                    .filter(each -> each.fact().section() == moved.fact().section()
                            && each.fact().heading().equals(moved.fact().heading())
                            && !each.leftOut())
                    .toList());
            int index = group.indexOf(moved);
            int other = index + (up ? -1 : 1);
            if (index < 0 || other < 0 || other >= group.size()) {
                return;
            }
            List<Integer> places = group.stream().map(Paragraph::place).toList();
            Collections.swap(group, index, other);
            for (int at : List.of(index, other)) {
                Paragraph each = group.get(at);
                update(transaction.handle(), owner, each, places.get(at), each.typed(), each.leftOut());
            }
        });
    }

    /// Lets a paragraph say what the record says by now; what was typed stays.
    public UUID refresh(OwnerId owner, UUID id, UUID paragraph) {
        Fact now = draft(owner, id).parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.paragraph().id().equals(paragraph))
                .flatMap(line -> line.now().stream())
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(paragraph.toString()));
        return edit(owner, id, (transaction, paragraphs, _) -> {
            Paragraph before = find(paragraphs, paragraph);
            Fact fact = before.fact();
            Fact renewed = new Fact(
                    fact.section(),
                    fact.subject(),
                    fact.heading(),
                    fact.wording(),
                    now.said(),
                    fact.sources(),
                    fact.told());
            store.update(
                    transaction.handle(),
                    owner,
                    new Paragraph(
                            paragraph, renewed, before.place(), before.typed(), before.leftOut(), before.version()));
        });
    }

    private void update(Handle handle, OwnerId owner, Paragraph before, int place, String typed, boolean out) {
        store.update(handle, owner, new Paragraph(before.id(), before.fact(), place, typed, out, before.version()));
    }

    private static Paragraph find(List<Paragraph> paragraphs, UUID id) {
        return paragraphs.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(id.toString()));
    }

    /// A change of paragraphs.
    @FunctionalInterface
    private interface Edit {
        void apply(Transaction transaction, List<Paragraph> paragraphs, UUID batch);
    }

    private UUID edit(OwnerId owner, UUID id, Edit edit) {
        Kept<Packet> packet = records.get(owner, id);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            records.change(transaction, owner, id, packet.version(), packet.facts(), batch);
            edit.apply(transaction, store.paragraphs(transaction.handle(), owner, id), batch);
            return batch;
        });
    }
}
