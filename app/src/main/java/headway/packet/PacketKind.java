package headway.packet;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields a packet has, and the table of its paragraphs.
final class PacketKind {
    static final String NAME = "packet";
    static final RecordTable PARAGRAPHS = RecordTable.of(
            "packet_paragraph",
            "id",
            "packet_id",
            "owner",
            "section",
            "subject",
            "heading",
            "place",
            "wording",
            "said",
            "sources",
            "typed",
            "left_out",
            "version");

    private PacketKind() {}

    static RecordKind<Packet> create() {
        return new PlainKind<>(
                        NAME,
                        NAME,
                        "/show/packets",
                        List.of(
                                Field.<Packet>day("fromOn", facts -> Optional.of(facts.from()))
                                        .asRequired(),
                                Field.<Packet>day("toOn", facts -> Optional.of(facts.to()))
                                        .asRequired(),
                                Field.day("reviewOn", Packet::reviewOn),
                                Field.line("title", Packet::title),
                                Field.flag("internal", Packet::internal),
                                Field.flag("confidential", Packet::confidential),
                                Field.flag("vision", Packet::vision),
                                Field.flag("lessons", Packet::lessons)),
                        PacketKind::make,
                        Packet::name,
                        facts -> Optional.of(PartialDate.of(facts.to())),
                        PacketKind::problems)
                .withParts(new RecordShape.Child(PARAGRAPHS, "packet_id"));
    }

    private static Packet make(Values values) {
        return new Packet(
                values.text("title"),
                values.day("fromOn").orElse(LocalDate.EPOCH),
                values.day("toOn").orElse(LocalDate.EPOCH),
                values.day("reviewOn"),
                values.flag("internal"),
                values.flag("confidential"),
                values.flag("vision"),
                values.flag("lessons"));
    }

    private static List<Problem> problems(Values values) {
        Optional<LocalDate> from = values.day("fromOn");
        Optional<LocalDate> to = values.day("toOn");
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? List.of(Problem.at("toOn", "packet.to-before-from"))
                : List.of();
    }
}
