package headway.accomplishments;

import headway.platform.web.FormData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads filters and selections. What a filter does not understand it leaves out: an address that was
/// edited by hand still shows a list.
final class AccomplishmentFilterForm {
    private static final List<String> FILTERS =
            List.of("q", "tag", "theme", "position", "confidentiality", "missing", "from", "to");

    private AccomplishmentFilterForm() {}

    static AccomplishmentFilter read(FormData query) {
        return new AccomplishmentFilter(
                text(query, "q"),
                text(query, "tag"),
                text(query, "theme"),
                text(query, "position").flatMap(AccomplishmentFilterForm::id),
                text(query, "confidentiality").flatMap(code -> constant(Confidentiality.values(), code)),
                text(query, "missing").flatMap(code -> constant(Missing.values(), code)),
                text(query, "from").flatMap(AccomplishmentFilterForm::day),
                text(query, "to").flatMap(AccomplishmentFilterForm::day));
    }

    /// The address of the same list from after a cursor on.
    static String address(FormData query, String after) {
        StringBuilder address = new StringBuilder("/accomplishments?after=").append(after);
        for (String filter : FILTERS) {
            text(query, filter).ifPresent(value -> address.append('&')
                    .append(filter)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return address.toString();
    }

    static long version(FormData typed) {
        String version = typed.text("version");
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : -1;
    }

    static List<UUID> chosen(FormData typed) {
        List<UUID> chosen = new ArrayList<>();
        typed.all("chosen").forEach(text -> id(text).ifPresent(chosen::add));
        return chosen;
    }

    static Optional<BulkChange> bulkChange(FormData typed) {
        String value = typed.text("value");
        return switch (typed.text("act")) {
            case "tag" -> value.isEmpty() ? Optional.empty() : Optional.of(new BulkChange.AddTag(value));
            case "untag" -> value.isEmpty() ? Optional.empty() : Optional.of(new BulkChange.RemoveTag(value));
            case "theme" -> Optional.of(new BulkChange.SetTheme(value));
            case "open", "internal", "confidential" ->
                Optional.of(new BulkChange.SetConfidentiality(Confidentiality.of(typed.text("act"))));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(FormData query, String name) {
        return Optional.of(query.text(name)).filter(value -> !value.isEmpty());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String code) {
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
