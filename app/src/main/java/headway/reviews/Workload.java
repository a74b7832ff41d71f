package headway.reviews;

import headway.balance.Trends;
import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.List;

/// What was done and what was due in the weeks of the trends, from the features that know.
@FunctionalInterface
public interface Workload {

    List<Trends.Trend> of(OwnerId owner, LocalDate today);
}
