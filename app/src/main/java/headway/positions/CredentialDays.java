package headway.positions;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import headway.platform.records.Kept;
import headway.platform.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The last days of credentials that expire.
final class CredentialDays implements CalendarSource {
    private final Records<Credential> credentials;

    CredentialDays(Records<Credential> credentials) {
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "credential";
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        List<Entry> entries = new ArrayList<>();
        for (Kept<Credential> each : credentials.list(handle, owner)) {
            each.facts()
                    .expiresOn()
                    .map(PartialDate::lastDay)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .ifPresent(day -> entries.add(Entry.wholeDay(
                            each.id().toString(),
                            day,
                            List.of(each.facts().name()),
                            "/credentials/" + each.id() + "/edit")));
        }
        return entries;
    }
}
