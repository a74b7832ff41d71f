package headway.packet;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.feedback.Feedback;
import headway.feedback.FeedbackEntry;
import headway.feedback.Tone;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was done about feedback, with the evidence that is linked to it; and what is still open, with the plan.
public final class FeedbackFacts implements FactSource {
    private final Feedback feedback;
    private final Accomplishments accomplishments;
    private final Links links;

    public FeedbackFacts(Feedback feedback, Accomplishments accomplishments, Links links) {
        this.feedback = feedback;
        this.accomplishments = accomplishments;
        this.links = links;
    }

    @Override
    public List<Fact> facts(OwnerId owner, Packet packet, Prepared said) {
        List<Kept<FeedbackEntry>> all = feedback.list(owner).stream()
                .filter(each -> !Feedback.dayOf(each).isAfter(packet.to()))
                .toList();
        Map<UUID, List<Accomplishment>> evidence = evidence(owner, packet, all);
        List<Fact> facts = new ArrayList<>();
        for (Kept<FeedbackEntry> each : all) {
            FeedbackEntry.Response response = each.facts().response();
            String prepared = said.responses().getOrDefault(each.id(), "");
            boolean acted = response.done().filter(packet::covers).isPresent()
                    && !response.action().isEmpty();
            if (acted || !prepared.isEmpty()) {
                String did = prepared.isEmpty() ? response.action() : prepared;
                facts.add(response(each, did, evidence.getOrDefault(each.id(), List.of())));
            } else if (response.done().isEmpty() && isCriticism(each) && packet.covers(Feedback.dayOf(each))) {
                facts.add(criticism(each));
            }
        }
        return facts;
    }

    private Map<UUID, List<Accomplishment>> evidence(OwnerId owner, Packet packet, List<Kept<FeedbackEntry>> all) {
        Map<UUID, List<Linked>> linked =
                links.linkedTo(owner, all.stream().map(Kept::id).toList(), Accomplishments.KIND);
        Set<UUID> ids = linked.values().stream()
                .flatMap(List::stream)
                .map(each -> each.ref().id())
                .collect(Collectors.toSet());
        Map<UUID, Accomplishment> open = accomplishments.some(owner, ids).stream()
                .filter(each -> packet.shown().contains(each.confidentiality()))
                .collect(Collectors.toMap(Accomplishment::id, each -> each));
        return linked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .flatMap(end ->
                        java.util.stream.Stream.ofNullable(open.get(end.ref().id())))
                .toList()));
    }

    private static boolean isCriticism(Kept<FeedbackEntry> entry) {
        return entry.facts().tone() == Tone.IMPROVE || entry.facts().tone() == Tone.MIXED;
    }

    /// @param did what the person did about it; as it was prepared for the talk, where it was
    private static Fact response(Kept<FeedbackEntry> entry, String did, List<Accomplishment> evidence) {
        List<Ref> sources = new ArrayList<>(List.of(new Ref(Feedback.KIND, entry.id())));
        evidence.forEach(each -> sources.add(new Ref(Accomplishments.KIND, each.id())));
        List<String> said = new ArrayList<>(List.of(entry.facts().text(), who(entry), did));
        if (!evidence.isEmpty()) {
            said.add(evidence.stream().map(Accomplishment::headline).collect(Collectors.joining("; ")));
        }
        return Fact.worded(
                Section.RESPONSE,
                entry.id().toString(),
                evidence.isEmpty() ? "response" : "response-proven",
                said,
                sources.toArray(Ref[]::new));
    }

    private static Fact criticism(Kept<FeedbackEntry> entry) {
        FeedbackEntry.Response response = entry.facts().response();
        List<String> said = new ArrayList<>(List.of(entry.facts().text(), who(entry)));
        String wording = "criticism";
        if (!response.action().isEmpty()) {
            said.add(response.action());
            response.due().map(LocalDate::toString).ifPresent(said::add);
            wording = response.due().isPresent() ? "criticism-dated" : "criticism-plan";
        }
        return Fact.worded(Section.CRITICISM, entry.id().toString(), wording, said, new Ref(Feedback.KIND, entry.id()));
    }

    /// Whoever said it; where that is not known, when.
    private static String who(Kept<FeedbackEntry> entry) {
        String giver = entry.facts().giver();
        return giver.isEmpty() ? Feedback.dayOf(entry).toString() : giver;
    }
}
