package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AttachedFile;
import headway.accomplishments.Attachments;
import headway.accomplishments.Confidentiality;
import headway.accomplishments.WebLink;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The front door of the portfolio. Each change is one transaction and can be taken back. Thread-safe.
public final class Portfolios {
    /// What somebody looks through at one sitting, and more.
    static final int MOST_SAMPLES = 60;
    /// Beside one text; a small file of a picture has about 60 kB.
    private static final int MOST_PICTURES = 6;

    private final Samples samples;
    private final Attachments attachments;
    private final RecordKeeping keeping;
    private final Records<Portfolio> records;
    private final Function<OwnerId, String> names;
    private final PortfolioStore store = new PortfolioStore();

    /// @param names what a person is called on documents
    public Portfolios(
            Samples samples, Attachments attachments, RecordKeeping keeping, Function<OwnerId, String> names) {
        this.samples = samples;
        this.attachments = attachments;
        this.keeping = keeping;
        this.names = names;
        this.records = new Records<>(new PortfolioKind(), keeping);
    }

    public Records<Portfolio> records() {
        return records;
    }

    /// Empty until something was said or chosen.
    public Optional<Kept<Portfolio>> find(OwnerId owner) {
        return records.list(owner).stream().findFirst();
    }

    /// What is chosen for it, in its order, whoever may see it.
    public List<Chosen> chosen(OwnerId owner) {
        Map<UUID, Chosen> known = new LinkedHashMap<>();
        samples.all(owner).forEach(each -> known.put(each.sample().id(), each));
        return keeping.database().read(handle -> present(handle, owner)).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private List<UUID> present(Handle handle, OwnerId owner) {
        return records.list(handle, owner).stream()
                .findFirst()
                .map(portfolio -> store.samples(handle, owner, portfolio.id()))
                .orElse(List.of());
    }

    /// Puts some best work in, behind what is there.
    ///
    /// @param wanted ids of best work; what is in already, gone or somebody else's is passed over
    /// @return the batch that takes it back
    public UUID add(OwnerId owner, Collection<UUID> wanted) {
        return edit(owner, present -> {
            LinkedHashSet<UUID> all = new LinkedHashSet<>(present);
            all.addAll(wanted);
            return List.copyOf(all);
        });
    }

    public UUID remove(OwnerId owner, UUID sample) {
        return edit(
                owner,
                present -> present.stream().filter(id -> !id.equals(sample)).toList());
    }

    /// Moves one step; at its end nothing changes.
    public UUID move(OwnerId owner, UUID sample, boolean up) {
        return edit(owner, present -> {
            List<UUID> order = new ArrayList<>(present);
            int from = order.indexOf(sample);
            int to = from + (up ? -1 : 1);
            if (from < 0) {
                throw new Refusal.NotFound(sample.toString());
            }
            if (to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
            }
            return order;
        });
    }

    /// Says what is in it and in which order.
    ///
    /// @param wanted ids of best work
    /// @return the batch that takes it back
    public UUID arrange(OwnerId owner, List<UUID> wanted) {
        return edit(owner, _ -> wanted);
    }

    /// Samples in the trash keep no place: what comes back from there is chosen again.
    private UUID edit(OwnerId owner, UnaryOperator<List<UUID>> change) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Handle handle = transaction.handle();
            Optional<Kept<Portfolio>> known =
                    records.list(handle, owner).stream().findFirst();
            UUID id = known.map(Kept::id)
                    .orElseGet(() -> records.add(transaction, owner, Portfolio.EMPTY, Origin.WEB, batch)
                            .id());
            known.ifPresent(each -> records.change(transaction, owner, each.id(), each.version(), each.facts(), batch));
            List<UUID> own =
                    samples.records().list(handle, owner).stream().map(Kept::id).toList();
            List<UUID> wanted = change.apply(store.samples(handle, owner, id)).stream()
                    .filter(own::contains)
                    .distinct()
                    .limit(MOST_SAMPLES)
                    .toList();
            store.arrange(handle, owner, id, wanted, keeping.ids());
            return batch;
        });
    }

    /// The portfolio as others will see it.
    public PortfolioSheet sheet(OwnerId owner) {
        Portfolio words = find(owner).map(Kept::facts).orElse(Portfolio.EMPTY);
        String name = names.apply(owner);
        List<PortfolioSheet.Item> items = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Chosen each : chosen(owner)) {
            switch (each.accomplishment().confidentiality()) {
                case OPEN -> items.add(item(owner, each, words.details(), leftOut));
                case INTERNAL -> leftOut.add(leftOut(each, LeftOut.Reason.INTERNAL));
                case CONFIDENTIAL -> leftOut.add(leftOut(each, LeftOut.Reason.CONFIDENTIAL));
            }
        }
        String title = words.title().isBlank() ? name : words.title();
        return new PortfolioSheet(name, title, paragraphs(words.intro()), items, leftOut);
    }

    private static LeftOut leftOut(Chosen each, LeftOut.Reason reason) {
        return new LeftOut(each.accomplishment().id(), each.accomplishment().headline(), reason);
    }

    private PortfolioSheet.Item item(OwnerId owner, Chosen each, boolean details, List<LeftOut> leftOut) {
        Accomplishment deed = each.accomplishment();
        String headline = deed.headline();
        String rest = deed.text().startsWith(headline) ? deed.text().substring(headline.length()) : deed.text();
        deed.links().stream()
                .filter(WebLink::isPath)
                .forEach(link -> leftOut.add(new LeftOut(deed.id(), link.label(), LeftOut.Reason.PATH)));
        return new PortfolioSheet.Item(
                each.sample(),
                deed,
                each.sample().facts().note(),
                paragraphs(rest),
                details ? paragraphs(deed.details()) : List.of(),
                deed.links().stream().filter(link -> !link.isPath()).toList(),
                pictures(owner, deed, leftOut));
    }

    private List<AttachedFile> pictures(OwnerId owner, Accomplishment deed, List<LeftOut> leftOut) {
        List<AttachedFile> shown = new ArrayList<>();
        for (AttachedFile file : deed.files()) {
            Optional<LeftOut.Reason> reason = reason(owner, deed.id(), file, shown.size());
            if (reason.isPresent()) {
                leftOut.add(new LeftOut(deed.id(), file.name(), reason.get()));
            } else {
                shown.add(file);
            }
        }
        return shown;
    }

    private Optional<LeftOut.Reason> reason(OwnerId owner, UUID deed, AttachedFile file, int shown) {
        if (file.confidentiality() != Confidentiality.OPEN) {
            return Optional.of(LeftOut.Reason.MARKED);
        }
        if (!file.isPicture()) {
            return Optional.of(LeftOut.Reason.NO_PICTURE);
        }
        if (!attachments.isReadablePicture(owner, deed, file.id())) {
            return Optional.of(LeftOut.Reason.DAMAGED);
        }
        return shown < MOST_PICTURES ? Optional.empty() : Optional.of(LeftOut.Reason.MANY);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// A picture as small as a page shows it, as JPEG.
    byte[] picture(OwnerId owner, UUID accomplishment, AttachedFile file) {
        return attachments.smallPicture(owner, accomplishment, file.id());
    }

    Instant now() {
        return keeping.clock().instant();
    }
}
