package headway.show;

import headway.accomplishments.Accomplishments;
import headway.credit.Bests;
import headway.credit.Credit;
import headway.meetings.Meetings;
import headway.packet.Packets;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.roles.Roles;
import java.util.List;

/// The place Show in the application.
public final class ShowFeature implements Feature {
    private final Accomplishments accomplishments;
    private final Packets packets;
    private final Meetings meetings;
    private final Work work;

    /// What is known of a person's work beside the accomplishments themselves.
    public record Work(Credit credit, Bests bests, Roles roles) {}

    public ShowFeature(Accomplishments accomplishments, Packets packets, Meetings meetings, Work work) {
        this.accomplishments = accomplishments;
        this.packets = packets;
        this.meetings = meetings;
        this.work = work;
    }

    @Override
    public String name() {
        return "show";
    }

    @Override
    public void routes(Routes routes) {
        new ShowRoutes(accomplishments, packets, meetings, work).register(routes);
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("show.overview", "/show", Place.SHOW));
    }
}
