package headway.balance;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.List;

/// The page of the check-in.
final class BalanceRoutes {
    private final Balance balance;

    BalanceRoutes(Balance balance) {
        this.balance = balance;
    }

    void register(Routes routes) {
        routes.get("/rhythm/check-in", exchange -> show(exchange, FormState.of(FormData.EMPTY)));
        routes.post("/rhythm/check-in", this::save);
    }

    private void show(Exchange exchange, FormState form) {
        OwnerId owner = exchange.owner();
        CheckInPage page = new CheckInPage(
                form,
                balance.outlook(owner, exchange.today()),
                balance.records().list(owner).stream().limit(CheckInPage.SHOWN).toList());
        exchange.html((out, tags, view) -> JtecheckinGenerated.render(out, tags, view, page));
    }

    private void save(Exchange exchange) {
        FormData typed = exchange.form();
        switch (CheckInForm.check(typed, exchange.today())) {
            case Result.Invalid<CheckIn>(List<Problem> problems) ->
                show(exchange.status(422), new FormState(typed, problems));
            case Result.Ok<CheckIn>(CheckIn checkIn) -> {
                Saved saved = balance.checkIn(exchange.owner(), checkIn, Origin.WEB);
                exchange.done("/rhythm", "balance-kept", "/changes/" + saved.undo() + "/restoration");
            }
        }
    }
}
