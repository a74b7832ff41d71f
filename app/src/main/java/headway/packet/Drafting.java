package headway.packet;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.engine.near.NearNumber;
import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts what was kept of a packet beside what the record says by now.
final class Drafting {
    private final List<FactSource> sources;
    private final Talks talks;
    private final Accomplishments accomplishments;
    private final RecordKeeping keeping;

    Drafting(List<FactSource> sources, Talks talks, Accomplishments accomplishments, RecordKeeping keeping) {
        this.sources = sources;
        this.talks = talks;
        this.accomplishments = accomplishments;
        this.keeping = keeping;
    }

    /// Everything that the record has to say, section after section.
    List<Fact> facts(OwnerId owner, Packet packet) {
        Prepared prepared = talks.prepared(owner, packet);
        Map<String, Fact> facts = new LinkedHashMap<>();
        sources.stream()
                .flatMap(source -> source.facts(owner, packet, prepared).stream())
                .sorted(java.util.Comparator.comparing(Fact::section))
                .forEach(fact -> facts.putIfAbsent(fact.key(), fact));
        return List.copyOf(facts.values());
    }

    Draft preview(OwnerId owner, Packet packet) {
        UUID none = new UUID(0, 0);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Fact fact : facts(owner, packet)) {
            paragraphs.add(new Paragraph(none, fact, paragraphs.size(), "", !fact.told(), 1));
        }
        Instant now = keeping.clock().instant();
        Kept<Packet> kept = new Kept<>(none, packet, headway.platform.records.Origin.WEB, 1, now, now);
        return draft(owner, kept, paragraphs);
    }

    Draft draft(OwnerId owner, Kept<Packet> packet, List<Paragraph> paragraphs) {
        Map<String, Fact> now = facts(owner, packet.facts()).stream()
                .collect(Collectors.toMap(Fact::key, fact -> fact, (first, _) -> first, LinkedHashMap::new));
        Set<String> known = paragraphs.stream().map(each -> each.fact().key()).collect(Collectors.toSet());
        Map<UUID, Accomplishment> evidence = evidence(owner, paragraphs);
        Set<UUID> present = present(owner, paragraphs);
        List<Draft.Part> parts = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Draft.Line> lines = byHeading(paragraphs.stream()
                    .filter(each -> each.fact().section() == section)
                    .map(each -> new Draft.Line(
                            each,
                            Optional.ofNullable(now.get(each.fact().key())),
                            isHeld(packet.facts(), each, evidence, present),
                            isUnproven(each)))
                    .toList());
            List<Fact> fresh = now.values().stream()
                    .filter(fact -> fact.section() == section && !known.contains(fact.key()))
                    .toList();
            parts.add(new Draft.Part(section, lines, fresh));
        }
        return new Draft(packet, parts, strictest(parts, evidence));
    }

    /// Together what stands under one heading, in the order of the first of each; what has none comes last.
    private static List<Draft.Line> byHeading(List<Draft.Line> lines) {
        Map<String, List<Draft.Line>> groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.paragraph().fact().heading(), LinkedHashMap::new, Collectors.toList()));
        List<Draft.Line> plain = groups.getOrDefault("", List.of());
        groups.remove("");
        List<Draft.Line> ordered = new ArrayList<>();
        groups.values().forEach(ordered::addAll);
        ordered.addAll(plain);
        return ordered;
    }

    private Map<UUID, Accomplishment> evidence(OwnerId owner, List<Paragraph> paragraphs) {
        Set<UUID> ids = refs(paragraphs).stream()
                .filter(ref -> ref.kind().equals(Accomplishments.KIND))
                .map(Ref::id)
                .collect(Collectors.toSet());
        return accomplishments.some(owner, ids).stream().collect(Collectors.toMap(Accomplishment::id, each -> each));
    }

    private static Set<Ref> refs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(each -> each.fact().sources().stream())
                .collect(Collectors.toSet());
    }

    private Set<UUID> present(OwnerId owner, List<Paragraph> paragraphs) {
        Collection<UUID> ids = refs(paragraphs).stream().map(Ref::id).toList();
        return keeping.database()
                .read(handle -> keeping.search().present(handle, owner, ids).keySet());
    }

    /// The first source is what the paragraph says; it must be there and open enough. The same goes for every
    /// accomplishment among the others.
    private static boolean isHeld(
            Packet packet, Paragraph paragraph, Map<UUID, Accomplishment> evidence, Set<UUID> present) {
        List<Ref> sources = paragraph.fact().sources();
        if (sources.isEmpty()) {
            return false;
        }
        boolean secret = sources.stream()
                .map(ref -> evidence.get(ref.id()))
                .anyMatch(each -> each != null && !packet.shown().contains(each.confidentiality()));
        return secret || !present.contains(sources.getFirst().id());
    }

    /// Whether the person wrote a number that the fact behind the paragraph does not have.
    private boolean isUnproven(Paragraph paragraph) {
        if (!paragraph.isEdited()) {
            return false;
        }
        String proven = String.join(" ", paragraph.fact().said()).toLowerCase(Locale.ROOT);
        String typed = paragraph.typed();
        for (NearNumber number : accomplishments.analyze(typed).numbers()) {
            String text = typed.substring(
                    typed.offsetByCodePoints(0, number.start()), typed.offsetByCodePoints(0, number.end()));
            if (!proven.contains(text.strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Confidentiality strictest(List<Draft.Part> parts, Map<UUID, Accomplishment> evidence) {
        return parts.stream()
                .flatMap(part -> part.told().stream())
                .flatMap(line -> line.paragraph().fact().sources().stream())
                .flatMap(ref -> Optional.ofNullable(evidence.get(ref.id())).stream())
                .map(Accomplishment::confidentiality)
                .max(java.util.Comparator.naturalOrder())
                .orElse(Confidentiality.OPEN);
    }
}
