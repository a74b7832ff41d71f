package headway.packet;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import headway.links.Ref;
import headway.roles.Roles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was achieved in the period: by goal, by priority of the employer, and the skills that it shows.
public final class AccomplishmentFacts implements FactSource {
    /// A manager reads five lines under a heading; the rest waits to be brought in.
    private static final int MOST_UNDER_ONE = 5;

    private static final int MOST_SKILLS = 8;
    /// What happened once may be chance.
    private static final int OFTEN = 2;
    /// A skill needs proof, not a list.
    private static final int MOST_SOURCES = 10;

    private final Accomplishments accomplishments;
    private final Links links;
    private final Roles roles;

    public AccomplishmentFacts(Accomplishments accomplishments, Links links, Roles roles) {
        this.accomplishments = accomplishments;
        this.links = links;
        this.roles = roles;
    }

    @Override
    public List<Fact> facts(OwnerId owner, Packet packet, Prepared prepared) {
        List<UUID> chosen = prepared.chosen();
        List<Accomplishment> all = all(owner, packet, chosen);
        List<UUID> ids = all.stream().map(Accomplishment::id).toList();
        List<Fact> facts = new ArrayList<>(under(Section.GOALS, all, links.linkedTo(owner, ids, "goal"), chosen, true));
        Set<UUID> told = facts.stream()
                .filter(fact -> fact.told() && !fact.heading().isEmpty())
                .map(fact -> fact.sources().getFirst().id())
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, List<Linked>> served = roles.prioritiesServed(owner, ids);
        facts.removeIf(fact -> fact.heading().isEmpty()
                && served.containsKey(fact.sources().getFirst().id()));
        for (Fact fact : under(Section.PRIORITIES, all, served, chosen, false)) {
            facts.add(told.contains(fact.sources().getFirst().id()) ? above(fact, all) : fact);
        }
        LocalDate before = packet.from().minusDays(ChronoUnit.DAYS.between(packet.from(), packet.to()) + 1);
        facts.addAll(skills(all, shown(owner, packet, before, packet.from().minusDays(1))));
        return facts;
    }

    /// Those of the period and those that were chosen for the talk; the chosen ones first, then the strongest.
    private List<Accomplishment> all(OwnerId owner, Packet packet, List<UUID> chosen) {
        Map<UUID, Accomplishment> all = new LinkedHashMap<>();
        shown(owner, packet, packet.from(), packet.to()).forEach(each -> all.put(each.id(), each));
        accomplishments.some(owner, chosen).stream()
                .filter(each -> packet.shown().contains(each.confidentiality()))
                .forEach(each -> all.put(each.id(), each));
        return all.values().stream()
                .sorted(Comparator.comparing((Accomplishment each) -> chosen.contains(each.id()))
                        .thenComparingInt(Accomplishment::strength)
                        .thenComparing(Accomplishment::happenedOn)
                        .reversed())
                .toList();
    }

    private List<Accomplishment> shown(OwnerId owner, Packet packet, LocalDate from, LocalDate to) {
        AccomplishmentFilter period = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to));
        return accomplishments.all(owner, period).stream()
                .filter(each -> packet.shown().contains(each.confidentiality()))
                .toList();
    }

    /// Each under the first record that it is linked to, strongest first; the others, where wanted, without heading.
    ///
    /// @param chosen for the talk; where there are any, what was not chosen waits
    private static List<Fact> under(
            Section section,
            List<Accomplishment> all,
            Map<UUID, List<Linked>> linked,
            List<UUID> chosen,
            boolean others) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Accomplishment each : all) {
            Optional<Linked> over =
                    linked.getOrDefault(each.id(), List.of()).stream().findFirst();
            if (over.isPresent() || others) {
                Ref source = new Ref(Accomplishments.KIND, each.id());
                List<Ref> sources = Stream.concat(Stream.of(source), over.map(Linked::ref).stream())
                        .toList();
                String heading = over.map(Linked::title).orElse("");
                groups.computeIfAbsent(heading, _ -> new ArrayList<>())
                        .add(new Fact(
                                section,
                                each.id().toString(),
                                heading,
                                Fact.OWN,
                                List.of(each.text()),
                                sources,
                                isTold(each, chosen)));
            }
        }
        List<Fact> rest = groups.getOrDefault("", List.of());
        groups.remove("");
        return Stream.concat(groups.values().stream(), Stream.of(rest))
                .flatMap(group -> chosen.isEmpty() ? strongest(group) : group.stream())
                .toList();
    }

    private static boolean isTold(Accomplishment each, List<UUID> chosen) {
        return chosen.isEmpty() || chosen.contains(each.id());
    }

    private static Stream<Fact> strongest(List<Fact> group) {
        return Stream.concat(
                group.stream().limit(MOST_UNDER_ONE),
                group.stream().skip(MOST_UNDER_ONE).map(Fact::waiting));
    }

    /// What stands under a goal already is only named under the priority.
    private static Fact above(Fact fact, List<Accomplishment> all) {
        String headline = all.stream()
                .filter(each -> each.id().equals(fact.sources().getFirst().id()))
                .findFirst()
                .map(Accomplishment::headline)
                .orElse("");
        return new Fact(
                fact.section(),
                fact.subject(),
                fact.heading(),
                "above",
                List.of(headline),
                fact.sources(),
                fact.told());
    }

    /// Skills that were shown more often than in the period before.
    private static List<Fact> skills(List<Accomplishment> now, List<Accomplishment> before) {
        Map<String, List<Accomplishment>> shown = new LinkedHashMap<>();
        now.forEach(each -> each.tags().forEach(tag -> shown.computeIfAbsent(tag, _ -> new ArrayList<>())
                .add(each)));
        Map<String, Long> earlier = before.stream()
                .flatMap(each -> each.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        return shown.entrySet().stream()
                .filter(each -> each.getValue().size() >= OFTEN
                        && each.getValue().size() > earlier.getOrDefault(each.getKey(), 0L))
                .sorted(Comparator.comparingLong((Map.Entry<String, List<Accomplishment>> each) ->
                                earlier.getOrDefault(each.getKey(), 0L)
                                        - each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SKILLS)
                .map(each -> skill(each.getKey(), each.getValue(), earlier.getOrDefault(each.getKey(), 0L)))
                .toList();
    }

    private static Fact skill(String tag, List<Accomplishment> shown, long before) {
        Ref[] sources = shown.stream()
                .limit(MOST_SOURCES)
                .map(each -> new Ref(Accomplishments.KIND, each.id()))
                .toArray(Ref[]::new);
        return Fact.worded(
                Section.SKILLS,
                tag,
                "skill",
                List.of(tag, String.valueOf(shown.size()), String.valueOf(before)),
                sources);
    }
}
