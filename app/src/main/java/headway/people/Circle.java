package headway.people;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The front door of those who stand by a person: board, mentors, references, introductions.
public final class Circle {
    private final Records<Seat> seats;
    private final Records<Consultation> consultations;
    private final Records<Mentoring> mentoring;
    private final Records<MentorWish> wishes;
    private final Records<Vouching> references;
    private final Records<Introduction> introductions;

    public Circle(People people, RecordKeeping keeping) {
        seats = new Records<>(new SeatKind(people.choices()), keeping);
        consultations = new Records<>(new ConsultationKind(people.choices(), people.touches()), keeping);
        mentoring = new Records<>(new MentoringKind(people.choices()), keeping);
        wishes = new Records<>(new MentorWishKind(), keeping);
        references = new Records<>(new VouchingKind(people.choices()), keeping);
        introductions = new Records<>(new IntroductionKind(people.choices(), people.touches()), keeping);
    }

    public Records<Seat> seats() {
        return seats;
    }

    public Records<Consultation> consultations() {
        return consultations;
    }

    public Records<Mentoring> mentoring() {
        return mentoring;
    }

    public Records<MentorWish> wishes() {
        return wishes;
    }

    public Records<Vouching> references() {
        return references;
    }

    public Records<Introduction> introductions() {
        return introductions;
    }

    /// All parts, for what treats them alike.
    public List<Records<?>> parts() {
        return List.of(seats, consultations, mentoring, wishes, references, introductions);
    }

    /// Seats of the board on which nobody sits; own ones are the person's business.
    public List<Seat.Kind> vacancies(OwnerId owner) {
        Set<Seat.Kind> taken = seats.list(owner).stream()
                .map(Kept::facts)
                .filter(seat -> seat.personId().isPresent())
                .map(Seat::seat)
                .collect(Collectors.toSet());
        return Arrays.stream(Seat.Kind.values())
                .filter(kind -> kind != Seat.Kind.OWN && !taken.contains(kind))
                .toList();
    }

    /// Gives a seat to somebody; whoever sat there makes room. Own seats are known by their title.
    public Saved seat(OwnerId owner, Seat.Kind kind, String title, UUID person, String reason, LocalDate today) {
        Seat seat = new Seat(kind, title, Optional.of(person), reason, Optional.of(today));
        Optional<Kept<Seat>> present = seats.list(owner).stream()
                .filter(each -> each.facts().seat() == kind
                        && (kind != Seat.Kind.OWN || each.facts().title().equalsIgnoreCase(title)))
                .findFirst();
        return present.map(kept -> seats.change(owner, kept.id(), kept.version(), seat))
                .orElseGet(() -> seats.add(owner, seat, Origin.WEB));
    }
}
