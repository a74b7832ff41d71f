package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The front door of how one is perceived.
public final class Perceptions {
    /// Two quarters: one pulse may have been left out.
    private static final int PERIOD_MONTHS = 6;

    private final Records<Brand> brands;
    private final Records<Impression> impressions;
    private final Records<BrandStep> steps;
    private final Pulse pulse;

    public Perceptions(RecordKeeping keeping, Pulse pulse) {
        this.brands = new Records<>(PerceptionKinds.brand(), keeping);
        this.impressions = new Records<>(PerceptionKinds.impression(), keeping);
        this.steps = new Records<>(PerceptionKinds.step(), keeping);
        this.pulse = pulse;
    }

    public Records<Brand> brands() {
        return brands;
    }

    public Records<Impression> impressions() {
        return impressions;
    }

    public Records<BrandStep> steps() {
        return steps;
    }

    /// All versions, the present one first.
    public List<Kept<Brand>> versions(OwnerId owner) {
        return brands.list(owner).stream()
                .sorted(Comparator.comparing(Perceptions::since).reversed())
                .toList();
    }

    /// The day from which a version holds.
    static LocalDate since(Kept<Brand> brand) {
        return brand.facts().since().orElseGet(() -> LocalDate.ofInstant(brand.createdAt(), ZoneOffset.UTC));
    }

    public Optional<Kept<Brand>> brand(OwnerId owner) {
        return versions(owner).stream().findFirst();
    }

    /// The words of the present brand against those heard in the last six months.
    public Comparison comparison(OwnerId owner, LocalDate today) {
        List<String> wanted = brand(owner).stream()
                .flatMap(each -> Stream.concat(each.facts().inside().stream(), each.facts().outside().stream()))
                .toList();
        YearMonth since = YearMonth.from(today).minusMonths(PERIOD_MONTHS - 1L);
        return Comparison.of(
                wanted,
                pulse.heard(owner),
                since.toString(),
                since.minusMonths(PERIOD_MONTHS).toString());
    }

    public Saved done(OwnerId owner, UUID step, LocalDate today) {
        Kept<BrandStep> present = steps.get(owner, step);
        return steps.change(owner, step, present.version(), present.facts().done(today));
    }
}
