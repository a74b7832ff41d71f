package headway.presence;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The register of profiles, the look at one of them, and what old posts say.
final class PresenceRoutes {
    private final Presence presence;

    PresenceRoutes(Presence presence) {
        this.presence = presence;
    }

    void register(Routes routes) {
        routes.get("/presence", this::all);
        routes.get("/public-profiles/{id}", this::one);
        routes.post("/public-profiles/{id}/audits", this::audit);
        routes.post("/presence/archives", this::scan);
        routes.post("/presence-findings/{id}/state", this::decide);
        routes.post("/api/presence/archives", this::scanJson);
        routes.get("/api/public-profiles/{id}/differences", this::differences);
    }

    private void all(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<PresencePage.Line> profiles = presence.profiles().list(owner).stream()
                .map(each -> new PresencePage.Line(each, presence.differences(owner, each.facts())))
                .toList();
        List<Kept<Finding>> findings = presence.findings().list(owner);
        List<Kept<Finding>> open = findings.stream()
                .filter(each -> each.facts().state() == Finding.State.OPEN)
                .toList();
        PresencePage.All page = new PresencePage.All(
                profiles,
                open,
                findings.size() - open.size(),
                presence.words(owner),
                presence.settings().list(owner).isEmpty(),
                exchange.today());
        exchange.html((out, tags, view) -> JtepresenceGenerated.render(out, tags, view, page));
    }

    private void one(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Kept<PublicProfile> profile = presence.profiles().get(owner, exchange.id());
        PresencePage.One page =
                new PresencePage.One(profile, presence.differences(owner, profile.facts()), exchange.today());
        exchange.html((out, tags, view) -> JteprofileGenerated.render(out, tags, view, page));
    }

    /// What is ticked is right; the rest is kept as open points.
    private void audit(Exchange exchange) {
        List<String> right = exchange.form().all("right");
        List<String> open = PresencePage.POINTS.stream()
                .filter(point -> !right.contains(point))
                .toList();
        Saved saved = presence.audit(exchange.owner(), exchange.id(), exchange.today(), open);
        exchange.done("/presence", "profile-audited", "/changes/" + saved.undo() + "/restoration");
    }

    private Optional<Presence.Scanned> scanned(Exchange exchange) {
        List<Exchange.Upload> files = exchange.uploads("file");
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Exchange.Upload file = files.getFirst();
        try {
            byte[] content = file.content().readNBytes(PostReader.MOST_BYTES);
            return Optional.of(presence.scan(exchange.owner(), file.name(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(Exchange exchange) {
        Optional<Presence.Scanned> scanned = scanned(exchange);
        if (scanned.isEmpty()) {
            exchange.seeOther("/presence");
            return;
        }
        Presence.Scanned found = scanned.get();
        String done = found.posts() == 0 ? "posts-none" : found.added() == 0 ? "posts-clean" : "posts-found";
        exchange.done("/presence", done, found.added() == 0 ? "" : "/changes/" + found.undo() + "/restoration");
    }

    private void scanJson(Exchange exchange) {
        Optional<Presence.Scanned> scanned = scanned(exchange);
        if (scanned.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("file", "required")));
        } else {
            exchange.status(201).json(scanned.get());
        }
    }

    private void decide(Exchange exchange) {
        String code = exchange.form().text("to");
        Finding.State state = Finding.State.of(code).orElseThrow(() -> new Refusal.NotFound(code));
        Saved saved = presence.decide(exchange.owner(), exchange.id(), state);
        exchange.done("/presence", "finding-decided", "/changes/" + saved.undo() + "/restoration");
    }

    private void differences(Exchange exchange) {
        UUID id = exchange.id();
        PublicProfile profile = presence.profiles().get(exchange.owner(), id).facts();
        exchange.json(Map.of("differences", presence.differences(exchange.owner(), profile)));
    }
}
