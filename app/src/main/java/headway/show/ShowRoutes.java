package headway.show;

import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.roles.Matrix;
import headway.samples.Quarter;
import java.time.LocalDate;
import java.util.Optional;

/// The first page of the place.
final class ShowRoutes {
    private static final int MOST = 3;

    private final Accomplishments accomplishments;
    private final Doors doors;

    ShowRoutes(Accomplishments accomplishments, Doors doors) {
        this.accomplishments = accomplishments;
        this.doors = doors;
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
        Matrix matrix = doors.roles().matrix(owner, today);
        return new ShowPage(
                count(owner, today.minusYears(1).plusDays(1)),
                doors.packets().list(owner).stream()
                        .findFirst()
                        .map(each -> new ShowPage.Latest(
                                each, count(owner, each.facts().to().plusDays(1)))),
                doors.meetings().planned(owner, today).stream().limit(MOST).toList(),
                doors.credit().untold(owner, today).stream().limit(MOST).toList(),
                quarter.toString(),
                doors.samples().of(owner, quarter).size(),
                doors.portfolios().chosen(owner).size(),
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
