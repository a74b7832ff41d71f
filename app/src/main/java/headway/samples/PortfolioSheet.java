package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AttachedFile;
import headway.accomplishments.WebLink;
import headway.platform.records.Kept;
import java.util.List;

/// A portfolio as others will see it, and what they will not see.
///
/// @param name of the person
/// @param title never empty: the name where the person gave none
/// @param intro paragraphs
/// @param leftOut in the order of what it belongs to
public record PortfolioSheet(String name, String title, List<String> intro, List<Item> items, List<LeftOut> leftOut) {
    public PortfolioSheet {
        intro = List.copyOf(intro);
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /// One sample.
    ///
    /// @param why one sentence; may be empty
    /// @param text what follows the headline, by paragraphs
    /// @param details by paragraphs; none where they are not shown
    public record Item(
            Kept<Sample> sample,
            Accomplishment accomplishment,
            String why,
            List<String> text,
            List<String> details,
            List<WebLink> links,
            List<AttachedFile> pictures) {
        public Item {
            text = List.copyOf(text);
            details = List.copyOf(details);
            links = List.copyOf(links);
            pictures = List.copyOf(pictures);
        }

        public String headline() {
            return accomplishment.headline();
        }
    }

    /// Whether the name stands below a title of the person's own.
    boolean hasTitle() {
        return !title.equals(name);
    }
}
