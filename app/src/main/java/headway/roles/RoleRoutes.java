package headway.roles;

import headway.accomplishments.Accomplishment;
import headway.kernel.OwnerId;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The matrix, the question of one of its cells, and both for programs.
final class RoleRoutes {
    private final Roles roles;

    RoleRoutes(Roles roles) {
        this.roles = roles;
    }

    void register(Routes routes) {
        routes.get("/role", this::show);
        routes.get("/role/cells/{id}/{priority}", this::cell);
        routes.post("/role/cells/{id}/{priority}", this::fill);
        routes.get("/api/role", this::json);
        routes.post("/api/role/cells/{id}/{priority}", this::fillJson);
    }

    private void show(Exchange exchange) {
        Matrix matrix = roles.matrix(exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JteroleGenerated.render(out, tags, view, matrix));
    }

    private void cell(Exchange exchange) {
        cell(exchange, false);
    }

    private void cell(Exchange exchange, boolean blank) {
        Roles.Pair pair = roles.pair(exchange.owner(), exchange.id(), exchange.id("priority"));
        exchange.html((out, tags, view) -> JtecellGenerated.render(out, tags, view, pair, blank));
    }

    private void fill(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID priority = exchange.id("priority");
        roles.pair(owner, exchange.id(), priority);
        String chosen = exchange.form().text("accomplishment");
        String text = limited(exchange.form().text("text"));
        if (chosen.isEmpty() && text.isEmpty()) {
            cell(exchange.status(422), true);
            return;
        }
        UUID undo = chosen.isEmpty()
                ? roles.answer(owner, exchange.id(), priority, text, exchange.today())
                        .undo()
                : roles.fill(
                        owner,
                        exchange.id(),
                        priority,
                        headway.links.Ref.parse("accomplishment:" + chosen).id());
        exchange.done(
                "/role/cells/" + exchange.id() + "/" + priority, "role-filled", "/changes/" + undo + "/restoration");
    }

    /// What an accomplishment has room for.
    private static String limited(String text) {
        int most = 4000;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private void json(Exchange exchange) {
        Matrix matrix = roles.matrix(exchange.owner(), exchange.today());
        exchange.json(Map.of(
                "rows",
                matrix.rows().stream()
                        .map(row -> Map.of(
                                "responsibility", row.responsibility().id(),
                                "text", row.responsibility().facts().text(),
                                "cells",
                                        row.cells().stream()
                                                .map(RoleRoutes::json)
                                                .toList()))
                        .toList()));
    }

    private static Map<String, Object> json(Matrix.Cell cell) {
        List<UUID> evidence = cell.evidence().stream().map(Accomplishment::id).toList();
        return Map.of(
                "priority", cell.priority().id(),
                "text", cell.priority().facts().text(),
                "evidence", evidence);
    }

    private void fillJson(Exchange exchange) {
        UUID evidence = headway.links.Ref.parse("accomplishment:"
                        + exchange.json().path("accomplishment").asText())
                .id();
        UUID undo = roles.fill(exchange.owner(), exchange.id(), exchange.id("priority"), evidence);
        exchange.status(201).json(Map.of("undo", undo));
    }
}
