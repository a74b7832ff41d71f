package headway.people;

import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of those who stand by a person show.
final class CirclePage {
    private CirclePage() {}

    /// @param names of everybody named on the page
    /// @param problem message key of what was wrong with the seat just asked for; empty for nothing
    record Board(
            List<Chair> chairs,
            List<Kept<Consultation>> consultations,
            Map<UUID, String> names,
            List<RecordChoices.Choice> people,
            String problem) {

        long vacant() {
            return chairs.stream().filter(chair -> chair.seat().isEmpty()).count();
        }
    }

    /// A seat, taken or not.
    record Chair(Seat.Kind kind, Optional<Kept<Seat>> seat) {

        Optional<UUID> person() {
            return seat.flatMap(kept -> kept.facts().personId());
        }
    }

    /// @param candidates best first
    record Mentors(
            Optional<MentorWish> wish,
            List<MentorRanking.Candidate> candidates,
            List<Kept<Mentoring>> open,
            List<Kept<Mentoring>> over,
            List<Kept<Vouching>> references,
            Map<UUID, String> names,
            LocalDate today) {

        String name(Optional<UUID> person) {
            return person.map(id -> names.getOrDefault(id, "")).orElse("");
        }
    }

    /// One term of mentoring.
    ///
    /// @param meetings contacts since it began
    /// @param nextOn when the rhythm asks for the next meeting
    record Term(
            Kept<Mentoring> mentoring,
            String name,
            List<Touch> meetings,
            List<Promises.Line> promises,
            Optional<LocalDate> nextOn,
            LocalDate today) {

        boolean isEnding() {
            Mentoring it = mentoring.facts();
            return it.state() == Mentoring.State.RUNNING
                    && it.endsOn()
                            .filter(end -> !end.isAfter(today.plusDays(14)))
                            .isPresent();
        }
    }

    /// @param groups how the network is spread, by message key
    /// @param asleep weak ties worth waking
    record Reach(
            DecisionMap map,
            Map<String, List<Share>> groups,
            List<Kept<Introduction>> introductions,
            List<PersonLine> asleep,
            Map<UUID, String> names) {

        /// Those on one spot share a mark.
        List<Mark> marks() {
            return Mark.of(map.points());
        }

        String name(Optional<UUID> person) {
            return person.map(id -> names.getOrDefault(id, "")).orElse("");
        }
    }

    /// @param tenths of the largest share
    record Share(String name, int people, int tenths) {}

    /// A mark on the map.
    ///
    /// @param x knowledge of the work, 0 to 10
    /// @param y influence, 0 to 10
    /// @param numbers places in the list beside it, from 1
    record Mark(int x, int y, String numbers, String names) {

        static List<Mark> of(List<PersonLine> points) {
            Map<String, Mark> marks = new java.util.LinkedHashMap<>();
            for (int i = 0; i < points.size(); i++) {
                PersonLine line = points.get(i);
                int x = line.knowsMe().orElse(0);
                int y = line.influence().orElse(0);
                Mark next = new Mark(x, y, String.valueOf(i + 1), line.name());
                marks.merge(
                        x + " " + y,
                        next,
                        (one, other) -> new Mark(
                                x, y, one.numbers() + "," + other.numbers(), one.names() + ", " + other.names()));
            }
            return List.copyOf(marks.values());
        }
    }
}
