package headway.positions;

import headway.kernel.PartialDate;
import headway.platform.records.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The positions that somebody held at one employer, in the order in which they are listed.
///
/// @param employer as the newest position writes it
public record EmployerGroup(String employer, List<Kept<Position>> positions) {
    public EmployerGroup {
        positions = List.copyOf(positions);
    }

    /// Groups by employer whatever the case and spacing of the name; positions without one stay alone.
    static List<EmployerGroup> of(List<Kept<Position>> positions) {
        Map<String, List<Kept<Position>>> groups = new LinkedHashMap<>();
        for (Kept<Position> each : positions) {
            String employer = each.facts().employer().strip().replaceAll("\\s+", " ");
            String key = employer.isEmpty() ? each.id().toString() : employer.toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
        }
        return groups.values().stream()
                .map(group -> new EmployerGroup(group.getFirst().facts().employer(), group))
                .toList();
    }

    /// When the first of them began, where that is known.
    public Optional<PartialDate> startedOn() {
        return positions.stream()
                .flatMap(each -> each.facts().startedOn().stream())
                .min(PartialDate::compareTo);
    }

    public boolean isOngoing() {
        return positions.stream().anyMatch(each -> each.facts().ongoing());
    }

    /// When the last of them ended, where that is known.
    public Optional<PartialDate> endedOn() {
        return positions.stream()
                .flatMap(each -> each.facts().endedOn().stream())
                .max(PartialDate::compareTo);
    }
}
