package headway.platform.feature;

import headway.platform.web.Routes;
import java.util.List;

/// What a feature gives to the application. Answers stay the same as long as the application runs.
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

    /// What brings its practices up again on Today.
    default List<Trigger> triggers() {
        return List.of();
    }

    /// Days that a calendar shows.
    default List<CalendarSource> calendar() {
        return List.of();
    }

    /// Message files beside its own, such as an engine's: `headway/engine/near/near.properties`.
    default List<String> moreTexts() {
        return List.of();
    }

    /// ES modules, as resources; a page loads one by its file name: `view.asset("goals.js")`.
    default List<String> scripts() {
        return List.of();
    }

    /// Lucide icons that its pages draw and the frame does not.
    default List<String> icons() {
        return List.of();
    }

    /// What a server does for it soon after its start and once a day.
    default List<Runnable> daily() {
        return List.of();
    }
}
