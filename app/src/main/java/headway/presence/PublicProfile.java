package headway.presence;

import headway.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What others find of a person on one service.
///
/// @param title and `employer` and `since`: what it says of the present work
/// @param auditedOn when somebody last looked
/// @param openPoints what was not right then
public record PublicProfile(
        String service,
        String url,
        Visibility visibility,
        String headline,
        String title,
        String employer,
        Optional<PartialDate> since,
        Optional<LocalDate> auditedOn,
        List<String> openPoints,
        String notes) {
    /// A profile is looked at again every quarter.
    public static final int QUARTER_DAYS = 91;

    public PublicProfile {
        openPoints = List.copyOf(openPoints);
    }

    /// One of which only the service is known.
    public static PublicProfile on(String service) {
        return new PublicProfile(
                service, "", Visibility.values()[0], "", "", "", Optional.empty(), Optional.empty(), List.of(), "");
    }

    /// The same after somebody looked.
    public PublicProfile audited(LocalDate day, List<String> points) {
        return new PublicProfile(
                service, url, visibility, headline, title, employer, since, Optional.of(day), points, notes);
    }

    public boolean isDue(LocalDate today) {
        return auditedOn.map(day -> !day.plusDays(QUARTER_DAYS).isAfter(today)).orElse(true);
    }
}
