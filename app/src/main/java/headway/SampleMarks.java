package headway;

import headway.accomplishments.Accomplishment;
import headway.kernel.OwnerId;
import headway.reviews.steps.BestWork;
import headway.samples.Samples;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Best work for guided reviews, as it is chosen for each quarter.
record SampleMarks(Samples samples) implements BestWork {

    @Override
    public Set<UUID> among(OwnerId owner, List<Accomplishment> some) {
        Set<UUID> asked = some.stream().map(Accomplishment::id).collect(Collectors.toSet());
        return samples.all(owner).stream()
                .map(each -> each.accomplishment().id())
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void mark(OwnerId owner, List<UUID> chosen, List<UUID> dropped) {
        samples.change(owner, chosen, dropped);
    }
}
