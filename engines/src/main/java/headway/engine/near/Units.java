package headway.engine.near;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The units that may follow a number, and currencies.
final class Units {

    /// A unit: what it measures and its canonical name.
    record Unit(NumberKind kind, String name) {}

    private static final Map<String, Unit> UNITS = new HashMap<>();
    private static final Map<String, String> SIGNS = new HashMap<>();

    /// Seconds in each unit of time; months and years as calendar averages (365 days a year).
    private static final Map<String, Double> SECONDS = Map.ofEntries(
            Map.entry("ms", 0.001),
            Map.entry("s", 1.0),
            Map.entry("min", 60.0),
            Map.entry("h", 3600.0),
            Map.entry("day", 86400.0),
            Map.entry("night", 86400.0),
            Map.entry("week", 604800.0),
            Map.entry("fortnight", 1209600.0),
            Map.entry("month", 2628000.0),
            Map.entry("quarter", 7884000.0),
            Map.entry("year", 31536000.0),
            Map.entry("decade", 315360000.0));

    /// How often a year something happens; a working week has no say in it.
    private static final Map<String, Double> FREQUENCIES = Map.ofEntries(
            Map.entry("hourly", 8760.0),
            Map.entry("daily", 365.0),
            Map.entry("nightly", 365.0),
            Map.entry("weekly", 52.0),
            Map.entry("fortnightly", 26.0),
            Map.entry("biweekly", 26.0),
            Map.entry("monthly", 12.0),
            Map.entry("bimonthly", 6.0),
            Map.entry("quarterly", 4.0),
            Map.entry("termly", 3.0),
            Map.entry("half-yearly", 2.0),
            Map.entry("annual", 1.0),
            Map.entry("annually", 1.0),
            Map.entry("yearly", 1.0));

    private static final Map<String, Double> PER_YEAR = Map.of(
            "h",
            8760.0,
            "day",
            365.0,
            "night",
            365.0,
            "week",
            52.0,
            "fortnight",
            26.0,
            "month",
            12.0,
            "quarter",
            4.0,
            "term",
            3.0,
            "year",
            1.0);

    /// How large a written unit is within its dimension, by `scales.txt`.
    private record Scale(String dimension, double size) {}

    private static final Map<String, Scale> SCALES = new HashMap<>();

    private static final Set<String> PREFIXES = Set.of("us", "a", "au", "ca", "c", "nz", "hk", "s", "r");

    static {
        for (String line : WordLists.lines("units.txt")) {
            String[] parts = line.split("[ :]+");
            Unit unit = new Unit(NumberKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
            for (int i = 2; i < parts.length; i++) {
                UNITS.put(parts[i], unit);
            }
        }
        for (String line : WordLists.lines("scales.txt")) {
            String[] parts = line.split(" ");
            Scale scale = new Scale(parts[0], Double.parseDouble(parts[1]));
            for (int i = 2; i < parts.length; i++) {
                SCALES.put(parts[i], scale);
            }
        }
        for (String line : WordLists.lines("currencies.txt")) {
            String[] parts = line.split(" ");
            SIGNS.put(parts[0], parts[1]);
        }
    }

    private static final Unit NONE = new Unit(NumberKind.COUNT, "");

    private Units() {}

    /// The unit a word stands for; with an empty name when it is none.
    static Unit of(String word) {
        return UNITS.getOrDefault(word, NONE);
    }

    /// The ISO code of a currency sign, or empty.
    static String sign(String text) {
        return SIGNS.getOrDefault(text, "");
    }

    /// Whether the word is an ISO currency code in capitals, as in `GBP 40,000`.
    static boolean currencyCode(Token token) {
        return token.acronym()
                && token.text().length() == 3
                && of(token.lower()).kind() == NumberKind.MONEY;
    }

    /// The code of a dollar with a country before it: `A$`.
    static String prefixed(String prefix, String code) {
        if (!code.equals("USD") || !PREFIXES.contains(prefix)) {
            return code;
        }
        return switch (prefix) {
            case "a", "au" -> "AUD";
            case "c", "ca" -> "CAD";
            case "nz" -> "NZD";
            case "hk" -> "HKD";
            case "s" -> "SGD";
            case "r" -> "BRL";
            default -> "USD";
        };
    }

    static boolean dollarPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /// Seconds in a unit of time, NaN for others.
    static double seconds(String unit) {
        return SECONDS.getOrDefault(unit, Double.NaN);
    }

    /// How many of `other` one `unit` holds, NaN when they do not measure the same.
    static double factor(String unit, String other) {
        double a = seconds(unit);
        double b = seconds(other);
        if (!Double.isNaN(a) && !Double.isNaN(b)) {
            return a / b;
        }
        Scale first = SCALES.get(unit);
        Scale second = SCALES.get(other);
        boolean same = first != null && second != null && first.dimension().equals(second.dimension());
        return same && first != null && second != null ? first.size() / second.size() : Double.NaN;
    }

    /// How often a year an adverb such as `weekly` means, NaN for others.
    static double frequency(String adverb) {
        return FREQUENCIES.getOrDefault(adverb, Double.NaN);
    }

    /// How often a year something happens that happens once in the unit, NaN for others.
    static double perYear(String unit) {
        return PER_YEAR.getOrDefault(unit, Double.NaN);
    }
}
