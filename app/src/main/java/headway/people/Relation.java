package headway.people;

import java.util.Locale;

/// What somebody is to the person.
public enum Relation {
    OTHER,
    MANAGER,
    SKIP_LEVEL,
    PEER,
    REPORT,
    MENTOR,
    MENTEE,
    SPONSOR,
    CLIENT,
    RECRUITER,
    HR,
    FRIEND,
    FAMILY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation of(String code) {
        for (Relation each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return OTHER;
    }
}
