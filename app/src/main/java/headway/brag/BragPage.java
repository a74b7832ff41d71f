package headway.brag;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Confidentiality;
import headway.accomplishments.Missing;
import headway.documents.DocumentFormat;
import headway.platform.web.FormState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page on which a brag document is chosen and looked at before it goes anywhere.
///
/// @param period the chosen period's code
/// @param preview empty while something is wrong with the choice
record BragPage(FormState form, String period, Optional<Preview> preview) {

    /// What the preview shows at most; documents hold everything.
    private static final int MOST_SHOWN = 200;

    private static final List<String> FIELDS =
            List.of("period", "from", "to", "by", "internal", "confidential", "details");

    record Preview(
            String name, String period, List<Section> sections, int count, int left, int hidden, int confidential) {
        Preview {
            sections = List.copyOf(sections);
        }
    }

    record Section(String title, List<Item> items) {
        Section {
            items = List.copyOf(items);
        }
    }

    /// @param details empty unless asked for
    record Item(Accomplishment accomplishment, List<Words.Piece> words, String details) {
        Item {
            words = List.copyOf(words);
        }

        /// Whether what it lacks is worth a word here: an example makes a story, a result and numbers make the case.
        boolean lacks() {
            return accomplishment.missing() != Missing.NONE && accomplishment.missing() != Missing.EXAMPLE;
        }

        boolean isOpen() {
            return accomplishment.confidentiality() == Confidentiality.OPEN;
        }
    }

    static Preview preview(Brag brag, Brags brags, BragDocument document) {
        List<Section> sections = new ArrayList<>();
        int left = MOST_SHOWN;
        for (Brag.Section section : brag.sections()) {
            List<Item> items = section.items().stream()
                    .limit(left)
                    .map(each -> new Item(
                            each,
                            Words.of(each.text(), brags.numbers(each.text())),
                            brag.request().details() ? each.details() : ""))
                    .toList();
            left -= items.size();
            if (!items.isEmpty()) {
                sections.add(new Section(document.title(brag, section), items));
            }
        }
        return new Preview(
                brag.name(),
                document.period(brag),
                sections,
                brag.count(),
                brag.count() - (MOST_SHOWN - left),
                brag.hidden(),
                brag.count(Confidentiality.CONFIDENTIAL));
    }

    static List<String> periods() {
        return BragForm.PERIODS;
    }

    boolean isChecked(String field) {
        return form.data().isChecked(field);
    }

    /// The address of the same document as a file.
    String address(DocumentFormat format) {
        StringBuilder query = new StringBuilder();
        for (String field : FIELDS) {
            String value = form.data().text(field);
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(field)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return "/show/brag/document." + format.ending() + query;
    }
}
