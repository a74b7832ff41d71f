package headway.platform.records;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records of one kind for programs, in JSON, at `/api` and the path of their pages. The fields are those of
/// the form; lists are arrays; dates, numbers and references may be null.
public final class RecordApi<T> {
    private final Records<T> records;
    private final RecordKind<T> kind;
    private final String path;

    public RecordApi(Records<T> records) {
        this.records = records;
        this.kind = records.particulars();
        this.path = "/api" + kind.path();
    }

    public void register(Routes routes) {
        routes.get(path, this::list);
        routes.post(path, this::add);
        routes.get(path + "/{id}", exchange -> show(exchange, exchange.id()));
        routes.put(path + "/{id}", this::change);
        routes.delete(path + "/{id}", this::delete);
    }

    private void list(Exchange exchange) {
        exchange.json(Map.of(
                "items",
                records.list(exchange.owner()).stream()
                        .map(each -> json(kind, each))
                        .toList()));
    }

    private void show(Exchange exchange, UUID id) {
        exchange.json(json(kind, records.get(exchange.owner(), id)));
    }

    private void add(Exchange exchange) {
        switch (RecordForm.check(kind, exchange.jsonAsForm(), exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<T>(T facts) ->
                show(
                        exchange.status(201),
                        records.add(exchange.owner(), facts, Origin.API).id());
        }
    }

    private void change(Exchange exchange) {
        FormData sent = exchange.jsonAsForm();
        records.get(exchange.owner(), exchange.id());
        switch (RecordForm.check(kind, sent, exchange.owner(), exchange.today())) {
            case Result.Invalid<T>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<T>(T facts) -> {
                records.change(exchange.owner(), exchange.id(), RecordForm.version(sent), facts);
                show(exchange, exchange.id());
            }
        }
    }

    private void delete(Exchange exchange) {
        exchange.json(Map.of("undo", records.trash(exchange.owner(), exchange.id())));
    }

    /// A record as the API gives it.
    public static <T> Map<String, @Nullable Object> json(RecordKind<T> kind, Kept<T> record) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", record.id());
        for (Field<T> field : kind.fields()) {
            json.put(field.name(), value(field, field.of(record.facts())));
        }
        json.put("source", record.origin().source());
        json.put("version", record.version());
        json.put("createdAt", record.createdAt());
        json.put("updatedAt", record.updatedAt());
        return json;
    }

    private static @Nullable Object value(Field<?> field, String text) {
        return switch (field.shape()) {
            case FLAG -> !text.isEmpty();
            case DATE, DAY, REFERENCE -> text.isEmpty() ? null : text;
            case NUMBER -> text.isEmpty() ? null : Integer.valueOf(text);
            case WORDS, LINES -> text.lines().toList();
            case LINE, TEXT, CHOICE, WEB, EMAIL -> text;
        };
    }
}
