package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.search.SearchDocument;

/// What an accomplishment can be found by.
final class AccomplishmentWords {
    private AccomplishmentWords() {}

    static SearchDocument document(OwnerId owner, Accomplishment accomplishment) {
        StringBuilder body = new StringBuilder();
        String headline = accomplishment.headline();
        if (!headline.equals(accomplishment.text())) {
            body.append(accomplishment.text()).append('\n');
        }
        body.append(accomplishment.details());
        accomplishment.tags().forEach(tag -> body.append("\n#").append(tag));
        body.append('\n').append(accomplishment.theme());
        accomplishment.links().forEach(link -> body.append('\n').append(link.label()));
        accomplishment.files().forEach(file -> body.append('\n').append(file.name()));
        return new SearchDocument(
                owner,
                accomplishment.id(),
                Accomplishments.KIND,
                headline,
                body.toString().strip(),
                accomplishment.happenedOn());
    }
}
