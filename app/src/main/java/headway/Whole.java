package headway;

import headway.archive.Archives;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import java.util.List;
import java.util.function.Function;

/// What all features give together. Parts are made with it before the features are known, and ask it only
/// once everything is made.
final class Whole {
    private List<Feature> features = List.of();

    void complete(List<Feature> all) {
        features = List.copyOf(all);
    }

    <T> List<T> of(Function<Feature, List<T>> given) {
        return features.stream()
                .flatMap(feature -> given.apply(feature).stream())
                .toList();
    }

    List<Undoable> undoables() {
        return of(Feature::undoables);
    }

    List<Kind> kinds() {
        return of(Feature::kinds);
    }

    List<Trigger> triggers() {
        return of(Feature::triggers);
    }

    List<CalendarSource> calendarSources() {
        return of(Feature::calendar);
    }

    List<RecordTable> tables() {
        return of(Feature::tables);
    }

    Archives.Contents archived() {
        return new Archives.Contents(tables(), undoables(), of(Feature::readables));
    }
}
