package headway.accounts;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.config.Config;
import headway.platform.db.Backups;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The settings page and its JSON API.
final class SettingsRoutes {
    private static final String PAGE = "/settings";

    private final Accounts accounts;
    private final Config config;
    private final Backups backups;
    private final Erasure erasure;

    SettingsRoutes(Accounts accounts, Erasure erasure, Config config, Backups backups) {
        this.accounts = accounts;
        this.erasure = erasure;
        this.config = config;
        this.backups = backups;
    }

    void register(Routes routes) {
        routes.get(PAGE, exchange -> show(exchange, SettingsForms.fresh(account(exchange))));
        routes.post(PAGE, this::change);
        routes.post("/settings/password", this::changePassword);
        routes.post("/settings/tokens", this::addToken);
        routes.post("/settings/tokens/{id}/withdrawal", this::withdrawToken);
        routes.post("/settings/sessions/{session}/end", this::endSession);
        routes.post("/settings/people", this::addPerson);
        routes.post("/settings/backups", this::backUp);
        routes.post("/settings/erasure", this::erase);
        routes.get("/api/settings", exchange -> json(exchange, account(exchange)));
        routes.put("/api/settings", this::changeForProgram);
    }

    private Account account(Exchange exchange) {
        return accounts.get(exchange.owner());
    }

    private void show(Exchange exchange, SettingsForms forms) {
        Account account = account(exchange);
        String session = exchange.visitor().orElseThrow().session();
        SettingsPage page = new SettingsPage(
                forms,
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
                        SettingsForms.fresh(account(exchange)).withChoices(new FormState(form, problems)));
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
        FormState refused = new FormState(FormData.EMPTY, problems);
        show(exchange.status(422), SettingsForms.fresh(account).withPassword(refused));
    }

    private void addToken(Exchange exchange) {
        FormData form = exchange.form();
        SettingsForms fresh = SettingsForms.fresh(account(exchange));
        switch (accounts.addApiToken(exchange.owner(), form.text("token-name"))) {
            case Result.Ok<String>(String token) -> show(exchange, fresh.withFreshToken(token));
            case Result.Invalid<String>(List<Problem> problems) ->
                show(exchange.status(422), fresh.withToken(new FormState(form, problems)));
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
                        SettingsForms.fresh(account)
                                .withPerson(
                                        new FormState(FormData.of(Map.of("person", form.raw("person"))), problems)));
        }
    }

    /// Erases the person behind the request, who typed the name of the account to say that it is meant.
    private void erase(Exchange exchange) {
        Account account = account(exchange);
        FormData form = exchange.form();
        if (!form.text("erased-name").equalsIgnoreCase(account.name())) {
            FormState refused = new FormState(form, List.of(Problem.at("erased-name", "account.name-differs")));
            show(exchange.status(422), SettingsForms.fresh(account).withErasure(refused));
            return;
        }
        erasure.erase(account.id(), config.databaseUrl().isEmpty() && form.isChecked("backups"));
        exchange.cookie(AccountRoutes.SESSION_COOKIE, "", Duration.ZERO);
        boolean alone = accounts.all().isEmpty();
        exchange.html((out, tags, view) -> JteerasedGenerated.render(out, tags, view.anonymous(), alone));
    }

    private void backUp(Exchange exchange) {
        if (config.databaseUrl().isEmpty()) {
            backups.take();
        }
        exchange.done(PAGE, "backup-taken", "");
    }
}
