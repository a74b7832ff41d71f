package headway.reading;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import java.util.List;
import java.util.Optional;

/// Which fields publications and articles have.
final class ReadingKinds {
    static final PlainKind<Publication> PUBLICATION = new PlainKind<>(
            "publication",
            "publication",
            "/publications",
            List.of(
                    Field.<Publication>line("name", Publication::name).asRequired(),
                    Field.web("url", Publication::url),
                    Field.web("feed", Publication::feed),
                    Field.text("reason", Publication::reason),
                    Field.day("fetchedOn", Publication::fetchedOn)),
            values -> new Publication(
                    values.text("name"),
                    values.text("url"),
                    values.text("feed"),
                    values.text("reason"),
                    values.day("fetchedOn")),
            Publication::name,
            _ -> Optional.empty());

    private ReadingKinds() {}

    static PlainKind<Article> article(RecordChoices publications) {
        return new PlainKind<>(
                "article",
                "article",
                "/articles",
                List.of(
                        Field.<Article>line("title", Article::title).asRequired(),
                        Field.web("url", Article::url),
                        Field.reference("publicationId", publications, Article::publicationId),
                        Field.text("opinion", Article::opinion),
                        Field.<Article>line("sharedWhere", Article::sharedWhere).asSuggested(),
                        Field.day("sharedOn", Article::sharedOn),
                        Field.text("cameBack", Article::cameBack),
                        Field.choice("state", Article.State.values(), Article::state),
                        Field.day("readOn", Article::readOn),
                        Field.day("publishedOn", Article::publishedOn),
                        Field.text("summary", Article::summary)),
                values -> new Article(
                        values.text("title"),
                        values.text("url"),
                        values.reference("publicationId"),
                        values.day("publishedOn"),
                        values.text("summary"),
                        values.choice("state", Article.State.values()),
                        values.day("readOn"),
                        values.text("opinion"),
                        values.text("sharedWhere"),
                        values.day("sharedOn"),
                        values.text("cameBack")),
                Article::title,
                facts -> facts.sharedOn().or(facts::readOn).map(PartialDate::of));
    }
}
