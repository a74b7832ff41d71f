package headway.accomplishments;

import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.Readable;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Accomplishments in the application.
public final class AccomplishmentsFeature implements Feature {
    private final Accomplishments accomplishments;
    private final Attachments attachments;
    private final TrashSource trash;
    private final PositionChoices positions;

    public AccomplishmentsFeature(
            Accomplishments accomplishments, Attachments attachments, TrashSource trash, PositionChoices positions) {
        this.accomplishments = accomplishments;
        this.attachments = attachments;
        this.trash = trash;
        this.positions = positions;
    }

    @Override
    public String name() {
        return "accomplishments";
    }

    @Override
    public void routes(Routes routes) {
        new AccomplishmentRoutes(accomplishments, positions).register(routes);
        new AttachmentRoutes(attachments).register(routes);
        new AccomplishmentApi(accomplishments, positions).register(routes);
    }

    @Override
    public List<RecordTable> tables() {
        return AccomplishmentTables.ALL;
    }

    @Override
    public List<TrashSource> trash() {
        return List.of(trash);
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(accomplishments);
    }

    @Override
    public List<Readable> readables() {
        return List.of(new AccomplishmentMarkdown(accomplishments, positions));
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(Accomplishments.KIND, "kind.accomplishment", "/accomplishments/{id}"));
    }

    @Override
    public List<String> moreTexts() {
        return List.of("headway/engine/near/near.properties");
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/accomplishments/copy.js");
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new QuietTrigger(), new UnfinishedTrigger(), new YearAgoTrigger());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("accomplishments.title", "/accomplishments", Place.EVIDENCE));
    }
}
