package headway.accounts;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.config.Config;
import headway.platform.db.Backups;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings page and its JSON API.
final class SettingsRoutes {
    private static final FormState EMPTY = FormState.of(FormData.EMPTY);
    private static final String PAGE = "/settings";

    private final Accounts accounts;
    private final Config config;
    private final Backups backups;

    SettingsRoutes(Accounts accounts, Config config, Backups backups) {
        this.accounts = accounts;
        this.config = config;
        this.backups = backups;
    }

    void register(Routes routes) {
        routes.get(PAGE, exchange -> show(exchange, Forms.fresh(account(exchange))));
        routes.post(PAGE, this::change);
        routes.post("/settings/password", this::changePassword);
        routes.post("/settings/tokens", this::addToken);
        routes.post("/settings/tokens/{id}/withdrawal", this::withdrawToken);
        routes.post("/settings/sessions/{session}/end", this::endSession);
        routes.post("/settings/people", this::addPerson);
        routes.post("/settings/backups", this::backUp);
        routes.get("/api/settings", exchange -> json(exchange, account(exchange)));
        routes.put("/api/settings", this::changeForProgram);
    }

    /// The four forms of the page, of which at most one was just sent.
    private record Forms(
            FormState choices, FormState password, FormState token, FormState person, Optional<String> freshToken) {
        static Forms fresh(Account account) {
            FormState choices = FormState.of(SettingsForm.of(account.name(), account.preferences()));
            return new Forms(choices, EMPTY, EMPTY, EMPTY, Optional.empty());
        }
    }

    private Account account(Exchange exchange) {
        return accounts.get(exchange.owner());
    }

    private void show(Exchange exchange, Forms forms) {
        Account account = account(exchange);
        String session = exchange.visitor().orElseThrow().session();
        SettingsPage page = new SettingsPage(
                forms.choices(),
                forms.password(),
                forms.token(),
                forms.person(),
                forms.freshToken(),
                account,
                accounts.sessions(account.id(), session),
                accounts.apiTokens(account.id()),
                accounts.all().stream()
                        .map(Account::name)
                        .filter(name -> !name.equals(account.name()))
                        .toList(),
                installation());
        exchange.html((out, tags, view) -> JtesettingsGenerated.render(out, tags, view, page));
    }

    private SettingsPage.Installation installation() {
        return new SettingsPage.Installation(
                config.data().root().toString(),
                config.databaseUrl().isPresent(),
                backups.list().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private Result<Account> saved(Exchange exchange, FormData form) {
        return switch (SettingsForm.read(form)) {
            case Result.Ok<SettingsForm>(SettingsForm good) ->
                accounts.change(exchange.owner(), good.name(), good.preferences());
            case Result.Invalid<SettingsForm>(List<Problem> problems) -> Result.invalid(problems);
        };
    }

    private void change(Exchange exchange) {
        FormData form = exchange.form();
        switch (saved(exchange, form)) {
            case Result.Ok<Account> _ -> exchange.done(PAGE, "settings-saved", "");
            case Result.Invalid<Account>(List<Problem> problems) ->
                show(
                        exchange.status(422),
                        new Forms(new FormState(form, problems), EMPTY, EMPTY, EMPTY, Optional.empty()));
        }
    }

    private void changeForProgram(Exchange exchange) {
        switch (saved(exchange, exchange.jsonAsForm())) {
            case Result.Ok<Account>(Account account) -> json(exchange, account);
            case Result.Invalid<Account>(List<Problem> problems) -> exchange.jsonProblems(problems);
        }
    }

    private static void json(Exchange exchange, Account account) {
        FormData data = SettingsForm.of(account.name(), account.preferences());
        exchange.json(Map.of(
                "name", data.raw("name"),
                "zone", data.raw("zone"),
                "weekStart", data.raw("weekStart"),
                "dateStyle", data.raw("dateStyle"),
                "numberStyle", data.raw("numberStyle"),
                "theme", data.raw("theme")));
    }

    private void changePassword(Exchange exchange) {
        Account account = account(exchange);
        FormData form = exchange.form();
        List<Problem> problems = new ArrayList<>();
        if (account.hasPassword() && !accounts.isPassword(account.id(), form.raw("current"))) {
            problems.add(Problem.at("current", "account.password-wrong"));
        }
        problems.addAll(Accounts.passwordProblems(form.raw("password")));
        if (!form.raw("password").equals(form.raw("again"))) {
            problems.add(Problem.at("again", "account.passwords-differ"));
        }
        if (problems.isEmpty()) {
            accounts.setPassword(account.id(), form.raw("password"));
            exchange.cookie(AccountRoutes.SESSION_COOKIE, accounts.openSession(account.id()), Accounts.SESSION_AGE);
            exchange.done(PAGE, "password-set", "");
            return;
        }
        Forms fresh = Forms.fresh(account);
        FormState refused = new FormState(FormData.EMPTY, problems);
        show(exchange.status(422), new Forms(fresh.choices(), refused, EMPTY, EMPTY, Optional.empty()));
    }

    private void addToken(Exchange exchange) {
        FormData form = exchange.form();
        Forms fresh = Forms.fresh(account(exchange));
        switch (accounts.addApiToken(exchange.owner(), form.text("token-name"))) {
            case Result.Ok<String>(String token) ->
                show(exchange, new Forms(fresh.choices(), EMPTY, EMPTY, EMPTY, Optional.of(token)));
            case Result.Invalid<String>(List<Problem> problems) ->
                show(
                        exchange.status(422),
                        new Forms(fresh.choices(), EMPTY, new FormState(form, problems), EMPTY, Optional.empty()));
        }
    }

    private void withdrawToken(Exchange exchange) {
        accounts.withdrawApiToken(exchange.owner(), exchange.id());
        exchange.done(PAGE, "token-withdrawn", "");
    }

    private void endSession(Exchange exchange) {
        accounts.endSession(exchange.owner(), exchange.pathParam("session"));
        exchange.done(PAGE, "session-ended", "");
    }

    private void addPerson(Exchange exchange) {
        Account account = account(exchange);
        FormData form = exchange.form();
        Result<Account> added = account.hasPassword()
                ? accounts.add(form.text("person"), form.raw("person-password"))
                : Result.invalid(Problem.at("person", "account.own-password-first"));
        switch (added) {
            case Result.Ok<Account> _ -> exchange.done(PAGE, "person-added", "");
            case Result.Invalid<Account>(List<Problem> problems) ->
                show(
                        exchange.status(422),
                        new Forms(
                                Forms.fresh(account).choices(),
                                EMPTY,
                                EMPTY,
                                new FormState(FormData.of(Map.of("person", form.raw("person"))), problems),
                                Optional.empty()));
        }
    }

    private void backUp(Exchange exchange) {
        if (config.databaseUrl().isEmpty()) {
            backups.take();
        }
        exchange.done(PAGE, "backup-taken", "");
    }
}
