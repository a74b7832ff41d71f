package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Optional;

/// The form, and the JSON, of a kind of record that a person has one of: saving makes it or changes it.
public final class SingleRecordRoutes<T> {
    private final Records<T> records;
    private final RecordKind<T> kind;
    private final Place place;

    public SingleRecordRoutes(Records<T> records, Place place) {
        this.records = records;
        this.kind = records.particulars();
        this.place = place;
    }

    public void register(Routes routes) {
        routes.get(kind.path() + "/edit", this::edit);
        routes.post(kind.path(), this::save);
        routes.get("/api" + kind.path(), this::show);
        routes.put("/api" + kind.path(), this::put);
    }

    private Optional<Kept<T>> present(OwnerId owner) {
        return records.list(owner).stream().findFirst();
    }

    private void edit(Exchange exchange) {
        FormData filled = present(exchange.owner())
                .map(record -> RecordForm.fill(kind, record.facts(), record.version()))
                .orElse(FormData.EMPTY);
        form(exchange, FormState.of(filled), false);
    }

    private void form(Exchange exchange, FormState state, boolean conflict) {
        RecordRoutes.form(
                exchange,
                new RecordFormPage(
                        place,
                        kind.texts() + "edit",
                        RecordFormPage.questions(records, exchange.owner()),
                        state,
                        kind.path(),
                        kind.path(),
                        "",
                        conflict));
    }

    private void save(Exchange exchange) {
        FormData typed = exchange.form();
        switch (RecordForm.check(kind, typed, exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) ->
                form(exchange.status(422), new FormState(typed, problems), false);
            case Result.Ok<T>(T facts) -> {
                try {
                    Saved saved = save(exchange.owner(), facts, RecordForm.version(typed), Origin.WEB);
                    exchange.done(kind.path(), "record-changed", RecordRoutes.undo(saved.undo()));
                } catch (Refusal.Conflict _) {
                    String now = present(exchange.owner())
                            .map(record -> String.valueOf(record.version()))
                            .orElse("");
                    form(exchange.status(409), FormState.of(typed.with("version", now)), true);
                }
            }
        }
    }

    private Saved save(OwnerId owner, T facts, long version, Origin origin) {
        Optional<Kept<T>> present = present(owner);
        return present.isEmpty()
                ? records.add(owner, facts, origin)
                : records.change(owner, present.get().id(), version, facts);
    }

    /// Not found until something was said.
    private void show(Exchange exchange) {
        Kept<T> record = present(exchange.owner()).orElseThrow(() -> new Refusal.NotFound(kind.name()));
        exchange.json(RecordApi.json(kind, record));
    }

    private void put(Exchange exchange) {
        FormData sent = exchange.jsonAsForm();
        switch (RecordForm.check(kind, sent, exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<T>(T facts) -> {
                save(exchange.owner(), facts, RecordForm.version(sent), Origin.API);
                show(exchange);
            }
        }
    }
}
