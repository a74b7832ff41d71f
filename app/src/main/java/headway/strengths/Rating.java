package headway.strengths;

import java.time.LocalDate;
import java.util.Locale;

/// How well somebody rates themselves in a skill on a day.
///
/// @param skill in the person's own words
/// @param level 1 (I know what it is) to 5 (others learn it from me)
/// @param evidence what shows it, in the person's own words
public record Rating(String skill, int level, Mark mark, String evidence, LocalDate ratedOn) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    /// What the person makes of it.
    public enum Mark {
        NONE,
        STRENGTH,
        WEAKNESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// By which ratings of one skill find each other.
    public String key() {
        return keyOf(skill);
    }

    public static String keyOf(String skill) {
        return skill.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    boolean saysTheSameAs(Rating other) {
        return level == other.level && mark == other.mark && evidence.equals(other.evidence);
    }
}
