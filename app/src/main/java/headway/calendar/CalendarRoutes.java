package headway.calendar;

import headway.accounts.Account;
import headway.accounts.Accounts;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.config.Config;
import headway.platform.i18n.Formats;
import headway.platform.web.Exchange;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The page on which a feed is made and withdrawn, and the feed itself, which needs no account.
final class CalendarRoutes {
    private static final String ENDING = ".ics";
    private static final int TOO_MANY = 429;

    private final Calendars calendars;
    private final Accounts accounts;
    private final Config config;
    private final Clock clock;
    private final Reads reads;

    CalendarRoutes(Calendars calendars, Accounts accounts, Config config, Clock clock) {
        this.calendars = calendars;
        this.accounts = accounts;
        this.config = config;
        this.clock = clock;
        this.reads = new Reads(clock);
    }

    void register(Routes routes) {
        routes.get("/calendar", exchange -> page(exchange, ""));
        routes.post("/calendar", this::renew);
        routes.post("/calendar/withdrawal", this::withdraw);
        routes.get("/export/calendar.ics", this::download);
        routes.open(Route.Method.GET, "/calendar/{file}", this::feed);
    }

    /// @param address of a feed that was just made; shown this once
    private void page(Exchange exchange, String address) {
        CalendarPage page = new CalendarPage(
                calendars.since(exchange.owner()),
                address,
                CalendarPage.coming(calendars.lines(exchange.owner(), exchange.today()), exchange.today()));
        exchange.html((out, tags, view) -> JtecalendarGenerated.render(out, tags, view, page));
    }

    private void renew(Exchange exchange) {
        String secret = calendars.renew(exchange.owner());
        page(exchange, base(exchange) + "/calendar/" + secret + ENDING);
    }

    private void withdraw(Exchange exchange) {
        calendars.withdraw(exchange.owner());
        exchange.done("/calendar", "calendar-withdrawn", "");
    }

    private String base(Exchange exchange) {
        return config.baseUrl()
                .map(url -> url.toString().replaceFirst("/$", ""))
                .orElseGet(() -> "http://" + exchange.header("Host").orElse("localhost"));
    }

    private void download(Exchange exchange) {
        exchange.download("headway.ics", "text/calendar; charset=utf-8", ics(exchange, exchange.owner()));
    }

    /// A wrong secret answers like an address that does not exist.
    private void feed(Exchange exchange) {
        if (!reads.mayRead(exchange.address())) {
            exchange.status(TOO_MANY).header("Retry-After", "600").bytes("text/plain", new byte[0]);
            return;
        }
        String file = exchange.pathParam("file");
        Optional<OwnerId> owner = file.endsWith(ENDING)
                ? calendars.owner(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        byte[] content = ics(exchange, owner.orElseThrow(() -> new Refusal.NotFound("calendar")));
        exchange.header("Cache-Control", "private, no-store").bytes("text/calendar; charset=utf-8", content);
    }

    private byte[] ics(Exchange exchange, OwnerId owner) {
        Account account = accounts.get(owner);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), account.preferences().zone());
        Formats formats = new Formats(account.preferences());
        IcsWriter writer = new IcsWriter(
                exchange.view().texts(), formats::date, account.preferences().zone(), base(exchange));
        return writer.write(calendars.lines(owner, today), clock.instant());
    }
}
