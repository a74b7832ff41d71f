package headway.demo;

import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.goals.Goals;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.links.Ref;

/// Which of her goals Mei's work belongs to.
public final class MeiChainDemo implements DemoPart {
    private final Goals goals;
    private final Accomplishments accomplishments;
    private final Links links;

    public MeiChainDemo(Goals goals, Accomplishments accomplishments, Links links) {
        this.goals = goals;
        this.accomplishments = accomplishments;
        this.links = links;
    }

    @Override
    public void fillMei(OwnerId owner) {
        link(owner, MeiDirectionDemo.PRINCIPAL, "design review");
        link(owner, MeiDirectionDemo.PRINCIPAL, "2.4 million shipments");
        link(owner, MeiDirectionDemo.TRACKING, "memory leak");
    }

    private void link(OwnerId owner, String goal, String words) {
        goals.list(owner).stream()
                .filter(each -> each.facts().title().equals(goal))
                .forEach(each -> accomplishments.all(owner, AccomplishmentFilter.ALL).stream()
                        .filter(deed -> deed.text().contains(words))
                        .forEach(deed -> links.link(
                                owner, new Ref(Goals.KIND, each.id()), new Ref(Accomplishments.KIND, deed.id()))));
    }
}
