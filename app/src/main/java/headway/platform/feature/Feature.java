package headway.platform.feature;

import headway.platform.web.Routes;
import java.util.List;

/// What a feature gives to the application. All methods are asked once, at start.
public interface Feature {

    /// Its package below `headway`; its files are named after the last part.
    String name();

    default void routes(Routes routes) {}

    /// Tables of a person's record, parents before children.
    default List<RecordTable> tables() {
        return List.of();
    }

    default List<TrashSource> trash() {
        return List.of();
    }

    /// Kinds of records whose changes can be taken back.
    default List<Undoable> undoables() {
        return List.of();
    }

    /// Parts of the record that an export also holds as Markdown.
    default List<Readable> readables() {
        return List.of();
    }

    default List<Kind> kinds() {
        return List.of();
    }

    default List<Destination> destinations() {
        return List.of();
    }
}
