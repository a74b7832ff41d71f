package headway.decisions;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The front door of decisions.
public final class Decisions {
    private final Records<Decision> records;
    private final Records<DecisionOption> options;
    private final Records<DecisionRisk> risks;

    public Decisions(RecordKeeping keeping) {
        this.records = new Records<>(DecisionKinds.DECISION, keeping);
        this.options = new Records<>(DecisionKinds.option(records.choices()), keeping);
        this.risks = new Records<>(DecisionKinds.risk(records.choices()), keeping);
    }

    public Records<Decision> records() {
        return records;
    }

    public Records<DecisionOption> options() {
        return options;
    }

    public Records<DecisionRisk> risks() {
        return risks;
    }

    List<Records<?>> parts() {
        return List.of(records, options, risks);
    }

    /// The options of one decision, in the order in which they were added.
    public List<Kept<DecisionOption>> options(OwnerId owner, UUID decision) {
        return options.list(owner).stream()
                .filter(each ->
                        each.facts().decisionId().filter(decision::equals).isPresent())
                .toList();
    }

    public List<Kept<DecisionRisk>> risks(OwnerId owner, UUID decision) {
        return risks.list(owner).stream()
                .filter(each ->
                        each.facts().decisionId().filter(decision::equals).isPresent())
                .toList();
    }

    public Calibration calibration(OwnerId owner) {
        return Calibration.of(records.list(owner).stream().map(Kept::facts).toList());
    }

    /// Those whose outcome should be said by now, the longest due first.
    public List<Kept<Decision>> toReview(OwnerId owner, LocalDate today) {
        return records.list(owner).stream()
                .filter(each -> each.facts().wantsReview(today))
                .sorted(Comparator.comparing(each -> each.facts().reviewOn().orElse(today)))
                .toList();
    }
}
