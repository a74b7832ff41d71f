package headway.credit;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentChoices;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import headway.people.People;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.people.Relation;
import headway.people.TouchKind;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The front door of taking credit. Thread-safe.
public final class Credit {
    /// From here on others should know of it: NEAR gives so much to what has numbers, an achievement and a result.
    public static final int STRONG = 70;
    /// What is older is no news.
    static final int NEWS_DAYS = 90;

    private static final int MOST_CANDIDATES = 3;
    private static final int MOST_INFLUENCE = 10;
    /// A manager decides even where nobody noted it.
    private static final int OF_MANAGER = 8;

    private final Accomplishments accomplishments;
    private final People people;
    private final Links links;
    private final RecordKeeping keeping;
    private final Records<Telling> tellings;

    public Credit(Accomplishments accomplishments, People people, Links links, RecordKeeping keeping) {
        this.accomplishments = accomplishments;
        this.people = people;
        this.links = links;
        this.keeping = keeping;
        this.tellings = new Records<>(
                CreditKinds.telling(new AccomplishmentChoices(accomplishments), people.choices()), keeping);
    }

    public Records<Telling> tellings() {
        return tellings;
    }

    /// One deed with everybody who knows and who should.
    public Deed of(OwnerId owner, UUID id, LocalDate today) {
        return deeds(owner, List.of(accomplishments.get(owner, id)), today, true)
                .getFirst();
    }

    /// Strong deeds of the last three months, those that nobody knows of first, then the strongest.
    public List<Deed> recent(OwnerId owner, LocalDate today) {
        AccomplishmentFilter news = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(today.minusDays(NEWS_DAYS)),
                Optional.of(today));
        List<Accomplishment> strong = accomplishments.all(owner, news).stream()
                .filter(each -> each.strength() >= STRONG && each.confidentiality() != Confidentiality.CONFIDENTIAL)
                .toList();
        return deeds(owner, strong, today, false).stream()
                .sorted(Comparator.comparing((Deed deed) -> !deed.told().isEmpty())
                        .thenComparing(deed -> -deed.accomplishment().strength()))
                .toList();
    }

    /// Strong deeds that nobody knows of.
    public List<Deed> untold(OwnerId owner, LocalDate today) {
        return recent(owner, today).stream()
                .filter(deed -> deed.told().isEmpty())
                .toList();
    }

    private List<Deed> deeds(OwnerId owner, List<Accomplishment> wanted, LocalDate today, boolean addressed) {
        Map<Optional<UUID>, List<Kept<Telling>>> told = tellings.list(owner).stream()
                .collect(Collectors.groupingBy(each -> each.facts().accomplishment()));
        Map<UUID, PersonLine> everybody = people.list(owner, PersonFilter.ALL, today).stream()
                .collect(Collectors.toMap(PersonLine::id, Function.identity()));
        Map<UUID, List<Linked>> team =
                links.linkedTo(owner, wanted.stream().map(Accomplishment::id).toList(), People.KIND);
        List<Deed> deeds = new ArrayList<>();
        for (Accomplishment each : wanted) {
            List<Kept<Telling>> known = told.getOrDefault(Optional.of(each.id()), List.of());
            Set<UUID> who = known.stream()
                    .flatMap(telling -> telling.facts().person().stream())
                    .collect(Collectors.toSet());
            deeds.add(new Deed(
                    each,
                    known.stream().map(telling -> told(telling, everybody)).toList(),
                    candidates(owner, everybody, who, addressed),
                    team.getOrDefault(each.id(), List.of()).stream()
                            .map(end -> Optional.ofNullable(
                                            everybody.get(end.ref().id()))
                                    .map(PersonLine::name)
                                    .orElse(end.title()))
                            .toList()));
        }
        return deeds;
    }

    private static Deed.Told told(Kept<Telling> telling, Map<UUID, PersonLine> everybody) {
        String name = telling.facts()
                .person()
                .flatMap(id -> Optional.ofNullable(everybody.get(id)))
                .map(PersonLine::name)
                .orElse("");
        return new Deed.Told(telling.id(), name, telling.facts().toldOn());
    }

    private List<Deed.Candidate> candidates(
            OwnerId owner, Map<UUID, PersonLine> everybody, Set<UUID> known, boolean addressed) {
        return everybody.values().stream()
                .filter(line -> weight(line) > 0 && !known.contains(line.id()))
                .sorted(Comparator.comparingInt(Credit::weight).reversed().thenComparing(PersonLine::name))
                .limit(MOST_CANDIDATES)
                .map(line -> new Deed.Candidate(
                        line.id(), line.name(), line.where(), addressed ? email(owner, line.id()) : ""))
                .toList();
    }

    /// How much it matters that somebody is told: by how much they decide and how little they know.
    private static int weight(PersonLine line) {
        int influence = line.influence().orElse(line.relation() == Relation.MANAGER ? OF_MANAGER : 0);
        return influence * (MOST_INFLUENCE + 1 - line.knowsMe().orElse(0));
    }

    private String email(OwnerId owner, UUID person) {
        return people.get(owner, person).facts().emails().stream().findFirst().orElse("");
    }

    /// Notes that somebody was told, which is a contact too.
    public Saved tell(OwnerId owner, UUID accomplishment, UUID person, LocalDate day) {
        Accomplishment deed = accomplishments.get(owner, accomplishment);
        people.get(owner, person);
        Telling telling = new Telling(Optional.of(accomplishment), Optional.of(person), day, "");
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            people.touches()
                    .contact(transaction, owner, Optional.of(person), TouchKind.MESSAGE, day, deed.headline(), batch);
            return tellings.add(transaction, owner, telling, Origin.WEB, batch);
        });
    }
}
