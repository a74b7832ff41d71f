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
            "store",
            "warehouse",
            "staircase");

    private static final Set<String> TIMED = Set.of("after", "during", "since", "before");
    private static final Set<String> OCCASIONS = WordLists.words("occasions.txt");

    /// Before `night` or `day` these make it one occasion.
    private static final Set<String> NIGHTS = Set.of("opening", "election", "polling", "wedding", "results", "launch");

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
        boolean until = tokens.is(i, "till") && tokens.at(i + 1).word();
        boolean head = NUMBERED.contains(tokens.at(i).lower()) && !until;
        boolean the = tokens.is(i, "the") && Places.route(tokens, i + 1);
        boolean telephone = tokens.at(i + 1).text().startsWith("0");
        boolean number = tokens.at(i + 1).number() && !telephone || Numerals.numberWord(tokens.at(i + 1));
        if (number && (the || head && Names.end(tokens, i + 1) > i + 1)) {
            return i + 2;
        }
        return several(i) ? i + 4 : lettered(i);
    }

    /// `rooms 101 to 148`, `aisles 3 and 4`.
    private boolean several(int i) {
        String word = tokens.at(i).lower();
        boolean places = word.endsWith("s") && NUMBERED.contains(word.substring(0, word.length() - 1));
        boolean joined =
                tokens.is(i + 2, "to") || tokens.is(i + 2, "and") || tokens.is(i + 2, "&") || tokens.hyphen(i + 2);
        return places && tokens.at(i + 1).number() && joined && tokens.at(i + 3).number();
    }

    /// `block C`, `on E wing`: a place of work that its letter names.
    private int lettered(int i) {
        boolean behind = NUMBERED.contains(tokens.at(i).lower()) && letter(i + 1) && !tokens.is(i + 1, "i");
        boolean before = letter(i)
                && NUMBERED.contains(tokens.at(i + 1).lower())
                && (tokens.is(i - 1, "on") || tokens.is(i - 1, "in") || tokens.is(i - 1, "at"));
        return behind || before ? i + 2 : i;
    }

    private boolean letter(int i) {
        Token token = tokens.at(i);
        return token.capital() && token.text().length() == 1;
    }

    /// `after the flood`, `on opening night`: one occasion that everybody there remembers.
    int occasion(int i) {
        boolean during = TIMED.contains(tokens.at(i).lower()) && tokens.is(i + 1, "the");
        for (int at = i + 2; during && at < i + 4 && tokens.word(at); at++) {
            if (OCCASIONS.contains(tokens.at(at).lower())) {
                return at + 1;
            }
        }
        boolean night = tokens.is(i, "on") && (tokens.is(i + 2, "night") || tokens.is(i + 2, "day"));
        return night && NIGHTS.contains(tokens.at(i + 1).lower()) ? i + 3 : i;
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
                boolean title = end > i + 2 || tokens.at(i + 1).capital();
                return tokens.word(i + 1) && title ? end + 1 : i;
            }
        }
        return i;
    }
}
