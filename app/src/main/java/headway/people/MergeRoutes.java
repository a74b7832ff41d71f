package headway.people;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.List;
import java.util.UUID;

/// Duplicates side by side, merging, and address book files.
final class MergeRoutes {
    private static final String VCARD = "text/vcard; charset=utf-8";

    private final People people;
    private final Merging merging;

    MergeRoutes(People people, Merging merging) {
        this.people = people;
        this.merging = merging;
    }

    void register(Routes routes) {
        routes.get("/people/duplicates", this::duplicates);
        routes.post("/people/{id}/merging", this::merge);
        routes.get("/export/people.vcf", this::all);
        routes.get("/people/{id}/contact.vcf", this::one);
    }

    private void duplicates(Exchange exchange) {
        List<Duplicates.Pair> pairs = Duplicates.of(people.persons().list(exchange.owner()));
        exchange.html((out, tags, view) -> JteduplicatesGenerated.render(out, tags, view, pairs));
    }

    private void merge(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID kept = people.get(owner, exchange.id()).id();
        String other = exchange.form().text("other");
        boolean isId = other.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        UUID gone = people.get(owner, isId ? UUID.fromString(other) : new UUID(0, 0))
                .id();
        UUID batch = merging.merge(owner, kept, gone);
        exchange.done("/people/" + kept, "people-merged", PeopleRoutes.undo(batch));
    }

    private void all(Exchange exchange) {
        exchange.download(
                "people.vcf", VCARD, VCardWriter.write(people.persons().list(exchange.owner())));
    }

    private void one(Exchange exchange) {
        Kept<Person> kept = people.get(exchange.owner(), exchange.id());
        exchange.download(kept.facts().name() + ".vcf", VCARD, VCardWriter.write(List.of(kept)));
    }
}
