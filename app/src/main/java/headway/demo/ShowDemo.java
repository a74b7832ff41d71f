package headway.demo;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.credit.Credit;
import headway.kernel.OwnerId;
import headway.meetings.OneToOne;
import headway.packet.Packet;
import headway.people.People;
import headway.roles.Priority;
import headway.roles.Responsibility;
import headway.show.Doors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What Amara's role asks of her, whom she told of what, and what she brings to Ruth.
public final class ShowDemo implements DemoPart {
    private static final int WORKDAYS = 3;
    private static final int FORTNIGHT = 14;
    private static final int DAYS_TO_REVIEW = 20;

    private final Accomplishments accomplishments;
    private final People people;
    private final Doors show;
    private final Clock clock;

    public ShowDemo(Accomplishments accomplishments, People people, Doors show, Clock clock) {
        this.accomplishments = accomplishments;
        this.people = people;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        role(owner, today);
        people.find(owner, "Ruth Adeyemi", today).stream().findFirst().ifPresent(ruth -> talk(owner, ruth.id(), today));
        Packet packet = Packet.of(today.minusYears(1).plusDays(1), today);
        show.packets()
                .create(
                        owner,
                        new Packet(
                                "Review with Ruth",
                                packet.from(),
                                packet.to(),
                                Optional.of(today.plusDays(DAYS_TO_REVIEW)),
                                true,
                                false,
                                true,
                                true),
                        DEMO);
    }

    private void role(OwnerId owner, LocalDate today) {
        Optional<UUID> job = accomplishments.all(owner, AccomplishmentFilter.ALL).reversed().stream()
                .flatMap(each -> each.positionId().stream())
                .findFirst();
        UUID roster =
                asks(owner, job, "Plan the roster of the ward eight weeks ahead, so that shifts are filled by our own");
        UUID safety = asks(owner, job, "Keep patients on 28 beds safe, with every fall looked into the same day");
        UUID teaching =
                asks(owner, job, "Bring new nurses to the point where they run a shift alone within six months");
        UUID agency = wants(owner, "Fewer agency hours", Priority.Whose.EMPLOYER, today.minusMonths(5));
        UUID falls = wants(owner, "No avoidable harm", Priority.Whose.MANAGER, today.minusMonths(4));
        for (Accomplishment each : accomplishments.all(owner, AccomplishmentFilter.ALL)) {
            if (each.tags().contains("roster")) {
                show.roles().fill(owner, roster, agency, each.id());
            } else if (each.tags().contains("safety")) {
                show.roles().fill(owner, safety, falls, each.id());
            } else if (each.tags().contains("teaching") && each.text().contains("monitors")) {
                show.roles().fill(owner, teaching, falls, each.id());
            }
        }
    }

    private UUID asks(OwnerId owner, Optional<UUID> job, String text) {
        return show.roles()
                .responsibilities()
                .add(owner, new Responsibility(text, job, ""), DEMO)
                .id();
    }

    private UUID wants(OwnerId owner, String text, Priority.Whose whose, LocalDate day) {
        Priority priority = new Priority(text, whose, Optional.of(day), Optional.empty(), "");
        return show.roles().priorities().add(owner, priority, DEMO).id();
    }

    private void talk(OwnerId owner, UUID ruth, LocalDate today) {
        List<Accomplishment> told = accomplishments.all(owner, AccomplishmentFilter.ALL).stream()
                .filter(each ->
                        each.strength() >= Credit.STRONG && each.happenedOn().isBefore(today.minusDays(WORKDAYS)))
                .toList();
        if (!told.isEmpty()) {
            show.credit().tell(owner, told.getLast().id(), ruth, today.minusDays(WORKDAYS));
        }
        OneToOne last = new OneToOne(
                Optional.of(ruth),
                today.minusDays(FORTNIGHT),
                true,
                "Two vacancies on nights since January",
                "Two days a month for the leadership course",
                "How the new handover looks from outside the ward",
                "She will ask the directorate about the course, and wants the numbers of the handover.");
        show.meetings().records().add(owner, last, DEMO);
        show.meetings().plan(owner, ruth, today.plusDays(1), DEMO);
    }
}
