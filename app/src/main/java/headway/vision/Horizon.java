package headway.vision;

import java.util.Locale;

/// How far ahead a vision looks.
public enum Horizon {
    ONE_YEAR(1),
    THREE_YEARS(3),
    TEN_YEARS(10);

    private final int years;

    Horizon(int years) {
        this.years = years;
    }

    public int years() {
        return years;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
