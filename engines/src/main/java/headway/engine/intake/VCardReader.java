package headway.engine.intake;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads vCard 2.1, 3 and 4: each card for itself, so that a broken one costs only itself.
final class VCardReader {
    /// As many as the largest address books that phones keep.
    static final int MOST_CARDS = 50_000;

    private final DraftBuilder draft = new DraftBuilder(SourceKind.VCARD);
    private final String file;

    private VCardReader(String file) {
        this.file = file;
    }

    static Draft read(String file, byte[] content, Progress progress) throws IOException {
        VCardReader reader = new VCardReader(file);
        List<TextBlocks.Block> cards = TextBlocks.of(content, "VCARD");
        for (TextBlocks.Block card : cards) {
            progress.check(card.number(), cards.size(), file);
            if (card.number() > MOST_CARDS) {
                reader.draft.problem(IntakeProblem.TOO_MANY_ENTRIES.at(new Source(file, ""), MOST_CARDS, cards.size()));
                break;
            }
            reader.card(card);
        }
        return reader.draft.finish();
    }

    private void card(TextBlocks.Block block) {
        Source source = Source.row(file, block.number());
        if (block.replaced()) {
            draft.problem(IntakeProblem.CARD_ENCODING.at(source));
        }
        Optional<VCard> card = block.whole() ? parsed(block.text()) : Optional.empty();
        if (card.isEmpty()) {
            draft.problem(IntakeProblem.CARD_BROKEN.at(source));
            return;
        }
        DraftPerson person = person(card.get());
        if (person.name().isEmpty()) {
            draft.problem(IntakeProblem.CARD_NAMELESS.at(source));
            return;
        }
        draft.add(person, source);
    }

    /// The library refuses a few malformed values by exceptions of several kinds.
    private static Optional<VCard> parsed(String text) {
        try {
            return Optional.ofNullable(Ezvcard.parse(text).first());
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static DraftPerson person(VCard card) {
        List<String> organisation = values(card.getOrganization());
        return new DraftPerson(
                card.getUid() == null ? "" : line(card.getUid().getValue()),
                name(card),
                organisation.isEmpty() ? "" : organisation.getFirst(),
                firstText(card.getTitles().stream().map(TextProperty::getValue)),
                place(card),
                texts(card.getEmails().stream().map(TextProperty::getValue)).stream()
                        .filter(each -> each.contains("@"))
                        .toList(),
                texts(card.getTelephoneNumbers().stream()
                        .map(phone -> phone.getText() != null
                                ? phone.getText()
                                : phone.getUri() == null ? "" : phone.getUri().getNumber())),
                texts(card.getUrls().stream().map(TextProperty::getValue)),
                "",
                card.getNotes().stream()
                        .map(TextProperty::getValue)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }

    private static String name(VCard card) {
        if (card.getFormattedName() != null
                && !line(card.getFormattedName().getValue()).isEmpty()) {
            return line(card.getFormattedName().getValue());
        }
        if (card.getStructuredName() == null) {
            return values(card.getOrganization()).stream().findFirst().orElse("");
        }
        return Stream.of(
                        card.getStructuredName().getGiven(),
                        card.getStructuredName().getFamily())
                .map(VCardReader::line)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> values(@Nullable Organization organisation) {
        return organisation == null ? List.of() : texts(organisation.getValues().stream());
    }

    private static String place(VCard card) {
        for (Address address : card.getAddresses()) {
            String place = Stream.of(address.getLocality(), address.getCountry())
                    .map(VCardReader::line)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!place.isEmpty()) {
                return place;
            }
        }
        return "";
    }

    private static String firstText(Stream<? extends @Nullable String> values) {
        return texts(values).stream().findFirst().orElse("");
    }

    private static List<String> texts(Stream<? extends @Nullable String> values) {
        return List.copyOf(values.map(VCardReader::line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : Cleaner.line(text, _ -> {});
    }
}
