package headway.today;

import headway.platform.web.Exchange;
import java.util.Optional;

/// The time that somebody said they have.
public final class Minutes {
    private Minutes() {}

    /// What an address says; anything but a number of up to three digits counts as not said.
    public static Optional<Integer> asked(Exchange exchange) {
        return exchange.query("minutes").flatMap(Minutes::of);
    }

    static Optional<Integer> of(String typed) {
        return typed.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
