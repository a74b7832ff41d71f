package headway.packet;

import headway.links.Ref;
import java.util.List;

/// Something that the record says, fit for one paragraph of a packet.
///
/// @param subject what it is about, the same each time the packet is generated: an id or a word
/// @param heading a goal or a priority that it stands under; may be empty
/// @param wording `own` for the person's own words as they are in the record, otherwise a message whose key is
///     `packet.fact.` and this
/// @param said the own words, or what the message names; days as ISO text
/// @param sources the records that say it
/// @param told whether it is proposed; otherwise it waits, left out, to be brought in
public record Fact(
        Section section,
        String subject,
        String heading,
        String wording,
        List<String> said,
        List<Ref> sources,
        boolean told) {
    /// The person's own words, as they are in the record or as they were written for this packet.
    public static final String OWN = "own";

    public Fact {
        said = said.stream()
                .map(each -> wording.equals(OWN) ? each : each.replaceAll("\\R", " "))
                .toList();
        sources = List.copyOf(sources);
    }

    public static Fact own(Section section, String heading, String text, Ref source) {
        return new Fact(section, source.id().toString(), heading, OWN, List.of(text), List.of(source), true);
    }

    public static Fact worded(Section section, String subject, String wording, List<String> said, Ref... sources) {
        return new Fact(section, subject, "", wording, said, List.of(sources), true);
    }

    /// The same, waiting to be brought in.
    Fact waiting() {
        return new Fact(section, subject, heading, wording, said, sources, false);
    }

    /// By which it is known again.
    public String key() {
        return section.code() + ":" + subject;
    }
}
