package headway.packet;

import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// What facts and paragraphs say. Headway adds no sentence: a message only names what the record says.
record PacketWords(Texts texts, Formats formats) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String of(Paragraph paragraph) {
        return paragraph.isEdited() ? paragraph.typed() : of(paragraph.fact());
    }

    String of(Fact fact) {
        if (fact.wording().equals(Fact.OWN)) {
            return fact.said().getFirst();
        }
        Object[] said = fact.said().stream().map(this::readable).toArray();
        return texts.get("packet.fact." + fact.wording(), said);
    }

    private String readable(String text) {
        return DAY.matcher(text).matches() ? formats.date(LocalDate.parse(text)) : text;
    }

    String period(Packet packet) {
        return texts.get("packet.period", formats.date(packet.from()), formats.date(packet.to()));
    }

    String title(Packet packet) {
        return packet.title().isEmpty() ? texts.get("packet.untitled") : packet.title();
    }
}
