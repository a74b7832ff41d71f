package headway.presence;

import headway.kernel.PartialDate;
import headway.positions.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a profile says something else than the work history.
///
/// @param given what the profile says
/// @param known what the work history says
public record Difference(Part part, String given, String known) {

    /// What differs.
    public enum Part {
        EMPLOYER,
        TITLE,
        SINCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Holds a profile against the employments. What one of them leaves open is no difference; dates are
    /// compared as precisely as the less precise one.
    public static List<Difference> of(PublicProfile profile, List<Position> history) {
        List<Position> present = history.stream()
                .filter(each -> each.kind() == Position.Kind.EMPLOYMENT && each.ongoing())
                .toList();
        if (present.isEmpty()) {
            return List.of();
        }
        List<Position> there = present.stream()
                .filter(each -> profile.employer().isEmpty() || same(each.employer(), profile.employer()))
                .toList();
        if (there.isEmpty()) {
            return List.of(new Difference(
                    Part.EMPLOYER, profile.employer(), present.getFirst().employer()));
        }
        Optional<Position> named = there.stream()
                .filter(each -> same(each.title(), profile.title()))
                .findFirst();
        List<Difference> found = new ArrayList<>();
        if (!profile.title().isEmpty() && named.isEmpty()) {
            found.add(
                    new Difference(Part.TITLE, profile.title(), there.getFirst().title()));
        }
        Position position = named.orElse(there.getFirst());
        profile.since().ifPresent(given -> position.startedOn()
                .filter(known -> !agree(given, known))
                .ifPresent(known -> found.add(new Difference(Part.SINCE, given.toString(), known.toString()))));
        return found;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// Without case, signs and double spaces.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean agree(PartialDate one, PartialDate other) {
        int precise = Math.min(one.toString().length(), other.toString().length());
        return one.toString().substring(0, precise).equals(other.toString().substring(0, precise));
    }
}
