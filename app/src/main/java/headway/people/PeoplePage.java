package headway.people;

import headway.kernel.OwnerId;
import headway.platform.web.FormData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the pages of people show.
final class PeoplePage {
    /// Weeks of contacts that the overview draws.
    private static final int WEEKS = 12;
    private static final int MOST_FADING = 8;
    /// Commitments of the coming week are shown.
    private static final int SOON_DAYS = 7;
    private static final int MOST_TOUCHES = 500;
    /// A page of the list.
    static final int PAGE = 50;
    private static final int MOST_ORGANISATIONS = 40;

    private PeoplePage() {}

    /// The first page of the place.
    ///
    /// @param fading whose rhythm is nearly over or over, the worst first
    /// @param weeks contacts of each of the last weeks, the present one last
    /// @param vacant seats of the board that nobody has
    /// @param unknown deciders who do not know the work
    record Overview(
            List<PersonLine> fading,
            int allFading,
            int everybody,
            int withoutRhythm,
            List<Integer> weeks,
            List<Promises.Line> promises,
            Map<UUID, String> names,
            List<Seat.Kind> vacant,
            List<PersonLine> unknown) {

        int most() {
            return Math.max(1, weeks.stream().mapToInt(Integer::intValue).max().orElse(1));
        }

        int contacts() {
            return weeks.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Overview overview(People people, Circle circle, Promises promises, OwnerId owner, LocalDate today) {
        List<PersonLine> everybody = people.list(owner, PersonFilter.ALL, today);
        List<PersonLine> fading = everybody.stream()
                .filter(line ->
                        line.rhythm().filter(rhythm -> rhythm.fades(today)).isPresent())
                .toList();
        List<Promises.Line> due = promises.dueUntil(owner, today.plusDays(SOON_DAYS));
        List<Seat.Kind> vacant = new ArrayList<>(List.of(Seat.Kind.values()));
        vacant.remove(Seat.Kind.OWN);
        circle.seats().list(owner).stream()
                .filter(seat -> seat.facts().personId().isPresent())
                .forEach(seat -> vacant.remove(seat.facts().seat()));
        return new Overview(
                fading.stream().limit(MOST_FADING).toList(),
                fading.size(),
                everybody.size(),
                (int) everybody.stream().filter(line -> line.rhythm().isEmpty()).count(),
                weeks(people.touches().newest(owner, MOST_TOUCHES), today),
                due,
                people.names(
                        owner,
                        due.stream().flatMap(line -> line.person().stream()).toList()),
                vacant,
                everybody.stream().filter(DecisionMap::isUnknownDecider).toList());
    }

    private static List<Integer> weeks(List<Touch> touches, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Integer> weeks = new ArrayList<>(Collections.nCopies(WEEKS, 0));
        for (Touch touch : touches) {
            LocalDate week = touch.happenedOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            int back = (int) ChronoUnit.WEEKS.between(week, monday);
            if (back >= 0 && back < WEEKS) {
                weeks.set(WEEKS - 1 - back, weeks.get(WEEKS - 1 - back) + 1);
            }
        }
        return weeks;
    }

    /// Everybody, or some.
    ///
    /// @param more address of the next part; empty at the end
    record All(
            List<PersonLine> items,
            int found,
            boolean empty,
            FormData query,
            PersonFilter filter,
            List<String> organisations,
            String more,
            Optional<One> open) {

        boolean isChosen(String field, String value) {
            return query.text(field).equals(value);
        }

        boolean isOpen(PersonLine line) {
            return open.isPresent() && open.get().id().equals(line.id());
        }
    }

    static All all(People people, OwnerId owner, FormData query, LocalDate today, Optional<One> open) {
        PersonFilter filter = filter(query);
        List<PersonLine> everybody = people.list(owner, PersonFilter.ALL, today);
        List<PersonLine> found = filter.of(everybody, today);
        int from = Math.min(number(query.text("from")), found.size());
        int to = Math.min(from + PAGE, found.size());
        return new All(
                found.subList(from, to),
                found.size(),
                everybody.isEmpty(),
                query,
                filter,
                organisations(everybody),
                to < found.size() ? address(query, to) : "",
                open);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static PersonFilter filter(FormData query) {
        String relation = query.text("relation");
        PersonFilter.Order order = PersonFilter.Order.FADING;
        for (PersonFilter.Order each : PersonFilter.Order.values()) {
            order = each.code().equals(query.text("order")) ? each : order;
        }
        return new PersonFilter(
                query.text("q"),
                relation.isEmpty() ? Optional.empty() : Optional.of(Relation.of(relation)),
                query.text("organisation"),
                order);
    }

    private static String address(FormData query, int from) {
        StringBuilder address = new StringBuilder("/people/all?from=").append(from);
        for (String name : List.of("q", "relation", "organisation", "order")) {
            if (!query.text(name).isEmpty()) {
                String value = java.net.URLEncoder.encode(query.text(name), java.nio.charset.StandardCharsets.UTF_8);
                address.append('&').append(name).append('=').append(value);
            }
        }
        return address.toString();
    }

    private static List<String> organisations(List<PersonLine> everybody) {
        Map<String, Long> counts = everybody.stream()
                .map(PersonLine::organisation)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ORGANISATIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// One person with everything around them.
    ///
    /// @param rhythm none without one
    /// @param suggested days that would suit
    /// @param names of everybody named in the touches
    record One(
            UUID id,
            Person person,
            Optional<LocalDate> lastOn,
            Optional<Rhythm> rhythm,
            int suggested,
            List<Touch> touches,
            Map<UUID, String> names,
            List<Promises.Line> promises,
            List<Part> parts) {

        /// Others who took part in a contact.
        String others(Touch touch) {
            return touch.people().stream()
                    .filter(other -> !other.equals(id))
                    .map(other -> names.getOrDefault(other, ""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /// Something that the person is part of: a seat, a term of mentoring, a reference, an introduction.
    ///
    /// @param label message key
    record Part(String label, String text, String path) {}
}
