package headway.show;

import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.credit.Bests;
import headway.credit.Credit;
import headway.credit.Quarter;
import headway.kernel.OwnerId;
import headway.meetings.Meetings;
import headway.packet.Packets;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.roles.Matrix;
import headway.roles.Roles;
import java.time.LocalDate;
import java.util.Optional;

/// The first page of the place.
final class ShowRoutes {
    private static final int MOST = 3;

    private final Accomplishments accomplishments;
    private final Packets packets;
    private final Meetings meetings;
    private final Credit credit;
    private final Bests bests;
    private final Roles roles;

    ShowRoutes(Accomplishments accomplishments, Packets packets, Meetings meetings, ShowFeature.Work work) {
        this.accomplishments = accomplishments;
        this.packets = packets;
        this.meetings = meetings;
        this.credit = work.credit();
        this.bests = work.bests();
        this.roles = work.roles();
    }

    void register(Routes routes) {
        routes.get("/show", this::show);
    }

    private void show(Exchange exchange) {
        ShowPage page = page(exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JteshowGenerated.render(out, tags, view, page));
    }

    private ShowPage page(OwnerId owner, LocalDate today) {
        Quarter quarter = Quarter.of(today).previous();
        Matrix matrix = roles.matrix(owner, today);
        return new ShowPage(
                count(owner, today.minusYears(1).plusDays(1)),
                packets.list(owner).stream()
                        .findFirst()
                        .map(each -> new ShowPage.Latest(
                                each, count(owner, each.facts().to().plusDays(1)))),
                meetings.planned(owner, today).stream().limit(MOST).toList(),
                credit.untold(owner, today).stream().limit(MOST).toList(),
                quarter.toString(),
                bests.of(owner, quarter).map(each -> each.chosen().size()).filter(chosen -> chosen > 0),
                matrix.filled(),
                matrix.cells());
    }

    private int count(OwnerId owner, LocalDate from) {
        AccomplishmentFilter period = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.empty());
        return accomplishments.all(owner, period).size();
    }
}
