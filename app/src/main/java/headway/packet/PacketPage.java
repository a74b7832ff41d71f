package headway.packet;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.platform.feature.Kind;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A packet being edited.
///
/// @param kinds by name, to lead back to the sources
/// @param typed what could not be saved because the paragraph was changed elsewhere meanwhile
record PacketPage(Draft draft, PacketWords words, Map<String, Kind> kinds, Optional<Typed> typed) {
    private static final int LABEL = 30;
    private static final List<Integer> PROMPTS = List.of(1, 2, 3, 4);

    record Typed(UUID paragraph, String text) {}

    /// A packet in the list.
    record Item(Kept<Packet> packet, String title, String period) {}

    /// The period that a new one is offered for, and the day of its review.
    record Asked(String from, String to, String review) {}

    record ListPage(List<Item> items, Asked asked, Optional<Problem> problem) {}

    String path() {
        return "/show/packets/" + draft.packet().id();
    }

    String path(Paragraph paragraph) {
        return path() + "/paragraphs/" + paragraph.id();
    }

    String text(Paragraph paragraph) {
        return typed.filter(each -> each.paragraph().equals(paragraph.id()))
                .map(Typed::text)
                .orElseGet(() -> words.of(paragraph));
    }

    /// Enough of a paragraph to know it by, for those who hear the page.
    String label(Paragraph paragraph) {
        String text = words.of(paragraph);
        int points = text.codePointCount(0, text.length());
        return points <= LABEL ? text : text.substring(0, text.offsetByCodePoints(0, LABEL)) + "…";
    }

    boolean isConflict(Paragraph paragraph) {
        return typed.filter(each -> each.paragraph().equals(paragraph.id())).isPresent();
    }

    /// Where the record behind a paragraph is shown; empty where it has no page.
    String source(Paragraph paragraph) {
        return paragraph.fact().sources().stream()
                .findFirst()
                .flatMap(ref -> Optional.ofNullable(kinds.get(ref.kind())).map(kind -> kind.pathOf(ref.id())))
                .orElse("");
    }

    List<Integer> prompts() {
        return PROMPTS;
    }

    boolean isFirstOfHeading(Draft.Part part, Draft.Line line) {
        int index = part.shown().indexOf(line);
        String heading = line.paragraph().fact().heading();
        String before =
                index <= 0 ? "" : part.shown().get(index - 1).paragraph().fact().heading();
        return !heading.equals(before);
    }

    static ListPage list(Packets packets, OwnerId owner, PacketWords words, Asked asked, Optional<Problem> problem) {
        return new ListPage(
                packets.list(owner).stream()
                        .map(each -> new Item(each, words.title(each.facts()), words.period(each.facts())))
                        .toList(),
                asked,
                problem);
    }
}
