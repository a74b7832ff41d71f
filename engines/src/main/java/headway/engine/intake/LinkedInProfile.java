package headway.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the one profile together from the tables it is spread over.
final class LinkedInProfile {

    /// `[PORTFOLIO:https://example.org]`, with or without the label.
    private static final Pattern LABELLED = Pattern.compile("(?:([\\p{L} _-]{1,40}):)?(\\S+://\\S+)");

    private final DraftBuilder draft;
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> websites = new ArrayList<>();
    private final List<DraftProfile.Account> accounts = new ArrayList<>();
    private String name = "";
    private String headline = "";
    private String summary = "";
    private DraftPlace place = DraftPlace.NOWHERE;
    private @Nullable Source source;

    LinkedInProfile(DraftBuilder draft) {
        this.draft = draft;
    }

    void profile(CsvRow row) {
        if (!name.isEmpty()) {
            draft.skip(row.source(), SkipReason.REPEATED);
            return;
        }
        source = row.source();
        name = Stream.of(row.line("first"), row.line("last"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        headline = row.line("headline");
        if (!row.text("summary").isEmpty()) {
            summary(row);
        }
        place = new DraftPlace(row.text("address"), row.line("zip"), row.line("place"), "", "");
        list(row.line("websites")).forEach(this::website);
        for (String handle : list(row.line("twitter"))) {
            accounts.add(new DraftProfile.Account("Twitter", handle.replaceFirst("^@", ""), ""));
        }
        for (String messenger : list(row.line("messengers"))) {
            String[] parts = messenger.split(":", 2);
            accounts.add(new DraftProfile.Account(
                    parts.length > 1 ? parts[0].strip() : "", parts[parts.length - 1].strip(), ""));
        }
    }

    void summary(CsvRow row) {
        String text = row.text("summary");
        if (summary.isEmpty()) {
            summary = text;
            from(row);
        } else if (summary.equals(text)) {
            draft.skip(row.source(), SkipReason.REPEATED);
        } else if (!text.isEmpty()) {
            summary = Cleaner.text(summary + "\n\n" + text, limit -> {});
        }
    }

    void email(CsvRow row) {
        String email = row.line("email");
        if (email.isEmpty() || emails.contains(email)) {
            return;
        }
        boolean primary =
                List.of("yes", "ja", "oui", "si", "true").contains(Fingerprint.normalise(row.line("primary")));
        emails.add(primary ? 0 : emails.size(), email);
        from(row);
    }

    void phone(CsvRow row) {
        String extension = row.line("extension");
        String number = row.line("number");
        String whole = extension.isEmpty() || number.startsWith("+") ? number : extension + " " + number;
        if (number.isEmpty() || phones.contains(whole)) {
            return;
        }
        boolean mobile = row.line("type").toLowerCase(java.util.Locale.ROOT).startsWith("mobil");
        phones.add(mobile ? 0 : phones.size(), whole);
        from(row);
    }

    /// Adds what was collected to the draft.
    void finish() {
        DraftProfile profile = new DraftProfile(
                name,
                headline,
                emails.isEmpty() ? "" : emails.getFirst(),
                phones.isEmpty() ? "" : phones.getFirst(),
                websites.isEmpty() ? "" : websites.getFirst(),
                "",
                place,
                summary,
                accounts,
                emails.stream().skip(1).toList(),
                phones.stream().skip(1).toList());
        if (source != null && !profile.isEmpty()) {
            draft.add(profile, source);
        }
    }

    private void from(CsvRow row) {
        if (source == null) {
            source = row.source();
        }
    }

    private void website(String written) {
        Matcher labelled = LABELLED.matcher(written);
        String url = labelled.matches() ? labelled.group(2) : written;
        String label = labelled.matches() && labelled.group(1) != null ? labelled.group(1) : "";
        if (websites.isEmpty()) {
            websites.add(url);
        } else {
            accounts.add(new DraftProfile.Account(label, "", url));
        }
    }

    /// Elements of `[a, b]`; the brackets may be missing.
    private static List<String> list(String written) {
        String inner =
                written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
        return Stream.of(inner.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
