package headway.accomplishments;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.DayPhrase;
import headway.platform.web.FormData;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Turns what was typed into a draft, or names everything that is wrong with it.
final class AccomplishmentForm {
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_DETAILS = 100_000;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 30;
    private static final int LONGEST_THEME = 80;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_LABEL = 200;
    /// A page shows them all; more proof than this belongs into an attached file.
    private static final int MOST_LINKS = 100;
    /// A working life: nobody reports an achievement from before 1930.
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private final FormData data;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private AccomplishmentForm(FormData data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    static Result<AccomplishmentDraft> check(FormData data, LocalDate today) {
        return new AccomplishmentForm(data, today).check();
    }

    /// The beginning of a text, as long as one that can be saved.
    static String savable(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_TEXT;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    /// The fields of an accomplishment as its form shows them.
    static FormData fill(Accomplishment accomplishment) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", accomplishment.text());
        fields.put("details", accomplishment.details());
        fields.put("happenedOn", accomplishment.happenedOn().toString());
        fields.put("position", accomplishment.positionId().map(UUID::toString).orElse(""));
        fields.put("theme", accomplishment.theme());
        fields.put("confidentiality", accomplishment.confidentiality().code());
        fields.put("tags", String.join(", ", accomplishment.tags()));
        List<String> links =
                accomplishment.links().stream().map(AccomplishmentForm::line).toList();
        fields.put("links", String.join("\n", links));
        fields.put("version", String.valueOf(accomplishment.version()));
        return FormData.of(fields);
    }

    private static String line(WebLink link) {
        if (link.isPath()) {
            return LocalPath.line(link);
        }
        return link.label().equals(link.url()) ? link.url() : link.label() + " " + link.url();
    }

    private Result<AccomplishmentDraft> check() {
        String text = data.text("text");
        if (text.isEmpty()) {
            problems.add(Problem.at("text", "accomplishment.text-required"));
        }
        limit("text", text, LONGEST_TEXT);
        String details = data.text("details");
        limit("details", details, LONGEST_DETAILS);
        String theme = data.text("theme");
        limit("theme", theme, LONGEST_THEME);
        LocalDate happenedOn = happenedOn();
        Optional<UUID> position = position();
        Confidentiality confidentiality = confidentiality();
        List<String> tags = tags();
        List<WebLink> links = links();
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        return Result.ok(
                new AccomplishmentDraft(text, details, happenedOn, position, theme, confidentiality, tags, links));
    }

    private void limit(String field, String value, int most) {
        if (value.codePointCount(0, value.length()) > most) {
            problems.add(Problem.at(field, "too-long", most));
        }
    }

    private LocalDate happenedOn() {
        Optional<LocalDate> day = DayPhrase.parse(data.text("happenedOn"), today);
        if (day.isEmpty()) {
            problems.add(Problem.at("happenedOn", "accomplishment.day-unknown", data.text("happenedOn")));
            return today;
        }
        if (day.get().isAfter(today.plusDays(1))) {
            problems.add(Problem.at("happenedOn", "accomplishment.day-future"));
        } else if (day.get().isBefore(EARLIEST)) {
            problems.add(Problem.at("happenedOn", "accomplishment.day-early"));
        }
        return day.get();
    }

    private Optional<UUID> position() {
        String typed = data.text("position");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.at("position", "accomplishment.position-unknown"));
            return Optional.empty();
        }
    }

    private Confidentiality confidentiality() {
        String typed = data.text("confidentiality").toLowerCase(Locale.ROOT);
        for (Confidentiality each : Confidentiality.values()) {
            if (each.code().equals(typed)) {
                return each;
            }
        }
        if (!typed.isEmpty()) {
            problems.add(Problem.at("confidentiality", "accomplishment.confidentiality-unknown"));
        }
        return Confidentiality.OPEN;
    }

    private List<String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String value : data.all("tags")) {
            for (String tag : value.split("[,\n]")) {
                String clean = tag.strip().replaceAll("\\s+", " ").replaceFirst("^#", "");
                if (!clean.isEmpty() && tags.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean) == null) {
                    limit("tags", clean, LONGEST_TAG);
                }
            }
        }
        if (tags.size() > MOST_TAGS) {
            problems.add(Problem.at("tags", "accomplishment.too-many-tags", MOST_TAGS));
        }
        return List.copyOf(tags.values());
    }

    private List<WebLink> links() {
        List<WebLink> links = new ArrayList<>();
        List<String> lines = data.all("links").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_LINKS) {
            problems.add(Problem.at("links", "accomplishment.too-many-links", MOST_LINKS));
            return links;
        }
        for (String line : lines) {
            if (line.length() > LONGEST_LABEL + LONGEST_URL) {
                problems.add(Problem.at("links", "too-long", LONGEST_URL));
            } else {
                link(line).ifPresent(links::add);
            }
        }
        return links;
    }

    /// A web address at the end of the line, or a path; in both cases what stands before says what it leads to.
    private Optional<WebLink> link(String line) {
        int space = line.lastIndexOf(' ');
        String url = line.substring(space + 1);
        if (isWebAddress(url)) {
            String label = space < 0 ? url : line.substring(0, space).strip();
            limit("links", space < 0 ? "" : label, LONGEST_LABEL);
            return Optional.of(new WebLink(label, url));
        }
        Optional<WebLink> path = LocalPath.read(line);
        if (path.isEmpty()) {
            String code = LocalPath.looksRelative(url) ? "accomplishment.path-relative" : "accomplishment.link-unknown";
            problems.add(Problem.at("links", code, line));
        }
        path.ifPresent(this::checkPath);
        return path;
    }

    private void checkPath(WebLink link) {
        limit("links", link.label().equals(link.url()) ? "" : link.label(), LONGEST_LABEL);
        limit("links", link.url(), LONGEST_URL);
        LocalPath.strangeCharacter(link.url())
                .ifPresent(strange -> problems.add(
                        Problem.at("links", "accomplishment.path-character", Headline.of(link.url()), strange)));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= LONGEST_URL;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
