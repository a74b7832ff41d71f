package headway.bench;

import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Confidentiality;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Makes up accomplishments that vary as real ones do; the same seed gives the same record.
final class RecordGenerator {
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    /// Thirty years of work.
    private static final int DAYS = 30 * 365;

    private final Random random;

    RecordGenerator(long seed) {
        this.random = new Random(seed);
    }

    AccomplishmentDraft next() {
        String change =
                String.format(Locale.ROOT, one(Phrases.CHANGES), 30 + random.nextInt(400), 2 + random.nextInt(28));
        String text = one(Phrases.VERBS) + " " + one(Phrases.THINGS) + " " + change
                + (random.nextInt(3) > 0 ? ", " + one(Phrases.RESULTS) : "");
        return new AccomplishmentDraft(
                text,
                details(),
                NEWEST.minusDays(random.nextInt(DAYS)),
                Optional.empty(),
                one(Phrases.THEMES),
                random.nextInt(10) == 0 ? Confidentiality.INTERNAL : Confidentiality.OPEN,
                tags(),
                List.of());
    }

    /// Every other record has the first two sentences or one of them, one in three has rarer ones.
    private String details() {
        StringBuilder details = new StringBuilder();
        if (random.nextInt(5) < 2) {
            details.append(Phrases.DETAILS.get(0)).append(' ');
        }
        if (random.nextInt(4) == 0) {
            details.append(Phrases.DETAILS.get(1)).append(' ');
        }
        if (random.nextInt(3) == 0) {
            details.append(one(Phrases.DETAILS.subList(2, Phrases.DETAILS.size())));
        }
        return details.toString().strip();
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(one(Phrases.TAGS));
        }
        return List.copyOf(tags);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
