package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;

/// A row of the list of connections; the address of the profile tells people apart.
final class LinkedInConnection {
    private LinkedInConnection() {}

    static DraftPerson of(CsvRow row) {
        String url = row.line("url");
        String email = row.line("email");
        PartialDate since = row.date("date");
        return new DraftPerson(
                url,
                (row.line("first") + " " + row.line("last")).strip(),
                row.line("company"),
                row.line("position"),
                "",
                email.isEmpty() ? List.of() : List.of(email),
                List.of(),
                url.isEmpty() ? List.of() : List.of(url),
                since == null ? "" : "LinkedIn, " + since,
                "");
    }
}
