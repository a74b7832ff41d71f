package headway.plan;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.RecordKind;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The front door of the career plan: one a person.
public final class CareerPlans {
    private final Records<CareerPlan> records;

    public CareerPlans(RecordKeeping keeping) {
        this.records = new Records<>(new PlanKind(), keeping);
    }

    public Records<CareerPlan> records() {
        return records;
    }

    public Optional<Kept<CareerPlan>> plan(OwnerId owner) {
        return records.list(owner).stream().findFirst();
    }

    /// Keeps what the person added to it.
    ///
    /// @param version the version that the change is based on; counts only where there is one
    public Saved save(OwnerId owner, long version, CareerPlan plan) {
        Optional<Kept<CareerPlan>> present = plan(owner);
        return present.isEmpty()
                ? records.add(owner, plan, Origin.WEB)
                : records.change(owner, present.get().id(), version, plan);
    }

    /// Notes that the person went through it.
    public Saved lookedAt(OwnerId owner, LocalDate day) {
        Optional<Kept<CareerPlan>> present = plan(owner);
        CareerPlan plan = present.map(Kept::facts).orElse(CareerPlan.EMPTY).lookedAt(day);
        return save(owner, present.map(Kept::version).orElse(1L), plan);
    }

    private static final class PlanKind implements RecordKind<CareerPlan> {
        @Override
        public String name() {
            return "career-plan";
        }

        @Override
        public String table() {
            return "career_plan";
        }

        @Override
        public String path() {
            return "/direction/plan";
        }

        @Override
        public String texts() {
            return "career-plan.";
        }

        @Override
        public List<Field<CareerPlan>> fields() {
            return List.of(
                    Field.text("path", CareerPlan::path),
                    Field.text("people", CareerPlan::people),
                    Field.lines("risks", CareerPlan::risks),
                    Field.day("lookedAt", CareerPlan::lookedAt));
        }

        @Override
        public CareerPlan make(Values values) {
            return new CareerPlan(
                    values.text("path"), values.text("people"), values.list("risks"), values.day("lookedAt"));
        }

        @Override
        public String title(CareerPlan facts) {
            return facts.path().lines().findFirst().orElse("");
        }

        @Override
        public Optional<PartialDate> happened(CareerPlan facts) {
            return facts.lookedAt().map(PartialDate::of);
        }

        @Override
        public boolean isSingle() {
            return true;
        }
    }
}
