package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The pages with which records of one kind are written: new, edit, delete.
public final class RecordRoutes<T> {
    private final Records<T> records;
    private final RecordKind<T> kind;
    private final RecordPages pages;

    public RecordRoutes(Records<T> records, RecordPages pages) {
        this.records = records;
        this.kind = records.particulars();
        this.pages = pages;
    }

    public void register(Routes routes) {
        routes.get(kind.path() + "/new", this::fresh);
        routes.post(kind.path(), this::add);
        if (!pages.ownPage()) {
            routes.get(kind.path() + "/{id}", this::show);
        }
        routes.get(kind.path() + "/{id}/edit", this::edit);
        routes.post(kind.path() + "/{id}", this::change);
        routes.post(kind.path() + "/{id}/deletion", this::delete);
    }

    /// The place of the record on the page that lists it.
    private void show(Exchange exchange) {
        UUID id = records.get(exchange.owner(), exchange.id()).id();
        exchange.seeOther(pages.home() + "#" + kind.name() + "-" + id);
    }

    private void fresh(Exchange exchange) {
        FormData typed = FormData.of(Map.of());
        for (Field<T> field : kind.fields()) {
            String asked = exchange.query(field.name()).orElse("");
            typed = asked.isEmpty() ? typed : typed.with(field.name(), asked);
        }
        newForm(exchange, FormState.of(typed));
    }

    private void newForm(Exchange exchange, FormState state) {
        form(
                exchange,
                new RecordFormPage(
                        pages.place(),
                        kind.texts() + "new",
                        RecordFormPage.questions(records, exchange.owner()),
                        state,
                        kind.path(),
                        pages.home(),
                        "",
                        false));
    }

    static void form(Exchange exchange, RecordFormPage page) {
        exchange.html((out, tags, view) -> JteformGenerated.render(out, tags, view, page));
    }

    private void add(Exchange exchange) {
        FormData typed = exchange.form();
        switch (RecordForm.check(kind, typed, exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) ->
                newForm(exchange.status(422), new FormState(typed, problems));
            case Result.Ok<T>(T facts) -> {
                Saved saved = records.add(exchange.owner(), facts, Origin.WEB);
                exchange.done(pages.after(kind, saved.id()), "record-added", undo(saved.undo()));
            }
        }
    }

    static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void edit(Exchange exchange) {
        Kept<T> record = records.get(exchange.owner(), exchange.id());
        editForm(exchange, FormState.of(RecordForm.fill(kind, record.facts(), record.version())), false);
    }

    private void editForm(Exchange exchange, FormState state, boolean conflict) {
        UUID id = exchange.id();
        String action = kind.path() + "/" + id;
        form(
                exchange,
                new RecordFormPage(
                        pages.place(),
                        kind.texts() + "edit",
                        RecordFormPage.questions(records, exchange.owner()),
                        state,
                        action,
                        pages.after(kind, id),
                        action + "/deletion",
                        conflict));
    }

    private void change(Exchange exchange) {
        FormData typed = exchange.form();
        OwnerId owner = exchange.owner();
        records.get(owner, exchange.id());
        switch (RecordForm.check(kind, typed, exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) ->
                editForm(exchange.status(422), new FormState(typed, problems), false);
            case Result.Ok<T>(T facts) -> {
                try {
                    Saved saved = records.change(owner, exchange.id(), RecordForm.version(typed), facts);
                    exchange.done(pages.after(kind, saved.id()), "record-changed", undo(saved.undo()));
                } catch (Refusal.Conflict _) {
                    long present = records.get(owner, exchange.id()).version();
                    FormData next = typed.with("version", String.valueOf(present));
                    editForm(exchange.status(409), FormState.of(next), true);
                }
            }
        }
    }

    private void delete(Exchange exchange) {
        UUID batch = records.trash(exchange.owner(), exchange.id());
        exchange.done(pages.home(), "record-deleted", undo(batch));
    }
}
