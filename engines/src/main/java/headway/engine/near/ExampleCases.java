package headway.engine.near;

import java.util.Set;

/// Cases told without a proper name: numbered places, quoted titles, one person and what sets them apart.
record ExampleCases(Tokens tokens) {

    /// Places of work and things on duty that are told apart by numbers; grades and bands are not.
    private static final Set<String> NUMBERED = Set.of(
            "ward",
            "route",
            "room",
            "site",
            "flat",
            "gym",
            "theatre",
            "bay",
            "line",
            "platform",
            "court",
            "hall",
            "block",
            "plot",
            "studio",
            "kiln",
            "oven",
            "press",
            "machine",
            "pump",
            "boiler",
            "berth",
            "pier",
            "dock",
            "shaft",
            "barn",
            "bar",
            "lift",
            "aisle",
            "till",
            "deck",
            "kitchen",
            "tunnel",
            "hangar",
            "corridor",
            "wing",
            "camera",
            "rig",
            "runway",
            "apartment",
            "crane",
            "reactor",
            "pitch",
            "borehole",
            "number");

    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "lady",
            "gentleman",
            "patient",
            "pupil",
            "child",
            "couple",
            "family",
            "student",
            "widow",
            "farmer",
            "toddler",
            "baby",
            "mother",
            "father",
            "lad",
            "teenager",
            "tenant",
            "customer",
            "caller");

    /// `on ward 14`, `route 17`, `the 38`: a place or a thing of one's work that its number names.
    int numbered(int i) {
        boolean head = NUMBERED.contains(tokens.at(i).lower());
        boolean the = tokens.is(i, "the") && Places.route(tokens, i + 1);
        boolean number = tokens.at(i + 1).number() || Numerals.numberWord(tokens.at(i + 1));
        return number && (the || head && Names.end(tokens, i + 1) > i + 1) ? i + 2 : i;
    }

    /// `a man with locked-in syndrome`, `a boy who had not been to school`: one person and what sets them apart.
    int someone(int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        for (int at = i + 1; article && at < i + 4; at++) {
            Token after = tokens.at(at + 1);
            boolean apart = after.is("who") || after.is("whose") || after.is("with") || after.is("of") && at > i + 1;
            if (PERSONS.contains(tokens.at(at).lower())) {
                boolean told = apart && tokens.word(at + 2);
                return told ? at + 2 : i;
            }
        }
        return i;
    }

    /// A quoted title of up to eight words.
    int quoted(int i) {
        String open = tokens.at(i).text();
        String close =
                switch (open) {
                    case "\"" -> "\"";
                    case "“" -> "”";
                    case "«" -> "»";
                    case "‘" -> "’";
                    case "'" -> "'";
                    default -> "";
                };
        if (close.isEmpty() || !tokens.at(i).spaced()) {
            return i;
        }
        for (int end = i + 1; end < i + 12; end++) {
            if (tokens.at(end).text().equals(close)) {
                return tokens.word(i + 1) ? end + 1 : i;
            }
        }
        return i;
    }
}
