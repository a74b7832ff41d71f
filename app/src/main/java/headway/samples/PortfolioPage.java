package headway.samples;

import headway.platform.records.Kept;
import java.util.List;
import java.util.Optional;

/// The portfolio with all that can be done to it.
///
/// @param present empty until something was said or chosen
/// @param chosen what is in it, in its order, whoever may see it
/// @param others best work that is not in it, newest first
record PortfolioPage(
        Optional<Kept<Portfolio>> present, PortfolioSheet sheet, List<Chosen> chosen, List<Chosen> others) {
    PortfolioPage {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    Portfolio words() {
        return present.map(Kept::facts).orElse(Portfolio.EMPTY);
    }

    String version() {
        return present.map(each -> String.valueOf(each.version())).orElse("");
    }

    /// Whether there is no best work to make one of.
    boolean isEmpty() {
        return chosen.isEmpty() && others.isEmpty();
    }
}
