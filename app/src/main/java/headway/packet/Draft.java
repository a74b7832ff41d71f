package headway.packet;

import headway.accomplishments.Confidentiality;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Optional;

/// A packet as it stands, beside what the record says by now.
///
/// @param strictest of what it tells
public record Draft(Kept<Packet> packet, List<Part> parts, Confidentiality strictest) {
    public Draft {
        parts = List.copyOf(parts);
    }

    /// @param fresh what the record says by now and the packet does not have yet
    public record Part(Section section, List<Line> lines, List<Fact> fresh) {
        public Part {
            lines = List.copyOf(lines);
            fresh = List.copyOf(fresh);
        }

        List<Line> told() {
            return lines.stream().filter(Line::isTold).toList();
        }

        List<Line> leftOut() {
            return lines.stream().filter(line -> line.paragraph().leftOut()).toList();
        }

        List<Line> shown() {
            return lines.stream().filter(line -> !line.paragraph().leftOut()).toList();
        }
    }

    /// @param now what the record says of the same by now; empty when it no longer does
    /// @param held whether a source is gone or may not be shown: it stays here and out of documents
    /// @param unproven whether it has a number that no source has
    public record Line(Paragraph paragraph, Optional<Fact> now, boolean held, boolean unproven) {

        boolean isTold() {
            return !paragraph.leftOut() && !held;
        }

        /// Whether the record says it otherwise than when it came into the packet.
        boolean isOutdated() {
            return now.filter(fact -> !fact.said().equals(paragraph.fact().said()))
                    .isPresent();
        }
    }

    int told() {
        return parts.stream().mapToInt(part -> part.told().size()).sum();
    }

    int fresh() {
        return parts.stream().mapToInt(part -> part.fresh().size()).sum();
    }

    int unproven() {
        return (int) parts.stream()
                .flatMap(part -> part.told().stream())
                .filter(Line::unproven)
                .count();
    }
}
