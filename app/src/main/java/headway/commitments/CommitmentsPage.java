package headway.commitments;

import headway.kernel.OwnerId;
import headway.people.People;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the page of commitments shows.
///
/// @param open the earliest due first, those without a day last
/// @param closed the last closed first
record CommitmentsPage(
        List<Kept<Commitment>> open,
        List<Kept<Commitment>> closed,
        Reliability reliability,
        Map<UUID, String> names,
        List<RecordChoices.Choice> people,
        FormState form,
        LocalDate today) {
    private static final int MOST_CLOSED = 30;

    static CommitmentsPage of(Commitments commitments, People people, OwnerId owner, FormState form, LocalDate today) {
        List<Kept<Commitment>> all = commitments.records().list(owner);
        List<Kept<Commitment>> open = all.stream()
                .filter(each -> each.facts().state() == Commitment.State.OPEN)
                .sorted(Comparator.comparing(each -> each.facts().dueOn().orElse(LocalDate.MAX)))
                .toList();
        List<Kept<Commitment>> closed = all.stream()
                .filter(each -> each.facts().state() != Commitment.State.OPEN)
                .sorted(Comparator.comparing((Kept<Commitment> each) ->
                                each.facts().closedOn().orElse(LocalDate.MIN))
                        .reversed())
                .limit(MOST_CLOSED)
                .toList();
        return new CommitmentsPage(
                open,
                closed,
                Reliability.of(all.stream().map(Kept::facts).toList(), today),
                people.names(
                        owner,
                        all.stream()
                                .flatMap(each -> each.facts().personId().stream())
                                .collect(Collectors.toSet())),
                people.choices().of(owner),
                form,
                today);
    }

    boolean isEmpty() {
        return open.isEmpty() && closed.isEmpty();
    }

    String name(Optional<UUID> person) {
        return person.map(id -> names.getOrDefault(id, "")).orElse("");
    }

    List<Kept<Commitment>> open(Commitment.Side side) {
        return open.stream().filter(each -> each.facts().direction() == side).toList();
    }
}
