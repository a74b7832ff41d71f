package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.feature.RecordChoices;
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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Turns what was typed into the facts of a record, or names everything that is wrong with it.
final class RecordForm<T> {
    private static final Set<String> NO = Set.of("", "false", "no", "0", "off");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    /// Whole numbers that surely fit.
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /// More entries than any list has that somebody wrote by hand.
    private static final int MOST_ENTRIES = 200;

    private final RecordKind<T> kind;
    private final FormData data;
    private final OwnerId owner;
    private final List<Problem> problems = new ArrayList<>();

    private RecordForm(RecordKind<T> kind, FormData data, OwnerId owner) {
        this.kind = kind;
        this.data = data;
        this.owner = owner;
    }

    static <T> Result<T> check(RecordKind<T> kind, FormData data, OwnerId owner, LocalDate today) {
        return new RecordForm<>(kind, data, owner).check(today);
    }

    /// The fields of a record as its form shows them.
    static <T> FormData fill(RecordKind<T> kind, T facts, long version) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field<T> field : kind.fields()) {
            String text = field.of(facts);
            fields.put(field.name(), field.shape() == FieldShape.WORDS ? text.replace("\n", ", ") : text);
        }
        fields.put("version", String.valueOf(version));
        return FormData.of(fields);
    }

    /// The version that a form or a program is based on; -1 when it says none.
    static long version(FormData typed) {
        String version = typed.text("version");
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : -1;
    }

    private Result<T> check(LocalDate today) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<T> field : kind.fields()) {
            String text = read(field);
            if (field.required() && text.isEmpty() && problems.stream().noneMatch(at(field))) {
                problems.add(Problem.at(field.name(), "required"));
            }
            texts.put(field.name(), text);
        }
        Values values = new Values(texts);
        kind.check(values, today).stream()
                .filter(problem ->
                        problems.stream().noneMatch(known -> known.place().equals(problem.place())))
                .toList()
                .forEach(problems::add);
        return problems.isEmpty() ? Result.ok(kind.make(values)) : Result.invalid(problems);
    }

    private static java.util.function.Predicate<Problem> at(Field<?> field) {
        return problem -> problem.place().equals(field.name());
    }

    /// A field in its text form; empty when it is wrong, which is noted.
    private String read(Field<T> field) {
        return switch (field.shape()) {
            case LINE -> limited(field, data.text(field.name()).replaceAll("\\s+", " "));
            case TEXT -> limited(field, data.text(field.name()));
            case WORDS -> entries(field, "[,;\n]");
            case LINES -> entries(field, "\n");
            case DATE -> date(field.name());
            case DAY -> day(field.name());
            case NUMBER -> number(field);
            case REFERENCE -> reference(field);
            case FLAG -> NO.contains(data.text(field.name()).toLowerCase(Locale.ROOT)) ? "" : "true";
            case CHOICE -> choice(field);
            case WEB -> web(field);
            case EMAIL -> email(field);
        };
    }

    private String limited(Field<T> field, String text) {
        if (text.codePointCount(0, text.length()) > field.most()) {
            problems.add(Problem.at(field.name(), "too-long", field.most()));
        }
        return text;
    }

    private String entries(Field<T> field, String separator) {
        List<String> entries = data.all(field.name()).stream()
                .flatMap(value -> java.util.Arrays.stream(value.split(separator)))
                .map(entry -> entry.strip().replaceAll("\\s+", " "))
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
        if (entries.size() > MOST_ENTRIES) {
            problems.add(Problem.at(field.name(), "records.too-many", MOST_ENTRIES));
        }
        entries.stream()
                .filter(entry -> entry.length() > field.most())
                .findFirst()
                .ifPresent(_ -> problems.add(Problem.at(field.name(), "too-long", field.most())));
        return Values.joined(entries);
    }

    private String date(String name) {
        String typed = data.text(name);
        if (typed.isEmpty()) {
            return "";
        }
        return switch (PartialDatePhrase.read(typed)) {
            case PartialDatePhrase.Reading.Date(var date) -> date.toString();
            case PartialDatePhrase.Reading.Impossible() -> {
                problems.add(Problem.at(name, "records.date-impossible", typed));
                yield "";
            }
            case PartialDatePhrase.Reading.Unknown() -> {
                problems.add(Problem.at(name, "records.date-unknown", typed));
                yield "";
            }
        };
    }

    /// A day as people write it; a month or a year is too little.
    private String day(String name) {
        String date = date(name);
        Optional<PartialDate> partial = PartialDate.parse(date);
        if (partial.isPresent()
                && !partial.get().firstDay().equals(partial.get().lastDay())) {
            problems.add(Problem.at(name, "records.day-needed", data.text(name)));
            return "";
        }
        return date;
    }

    private String number(Field<T> field) {
        String typed = data.text(field.name());
        if (typed.isEmpty()) {
            return "";
        }
        boolean whole = NUMBER.matcher(typed).matches();
        if (!whole || Integer.parseInt(typed) < field.least() || Integer.parseInt(typed) > field.most()) {
            problems.add(Problem.at(field.name(), "records.number-unknown", typed, field.least(), field.most()));
            return "";
        }
        return String.valueOf(Integer.parseInt(typed));
    }

    /// Only what is this person's, and not in the trash.
    private String reference(Field<T> field) {
        String typed = data.text(field.name());
        RecordChoices target = field.target();
        if (typed.isEmpty() || target == null) {
            return "";
        }
        if (!ID.matcher(typed).matches()
                || target.find(owner, UUID.fromString(typed)).isEmpty()) {
            problems.add(Problem.at(field.name(), "records.reference-unknown"));
            return "";
        }
        return typed.toLowerCase(Locale.ROOT);
    }

    private String choice(Field<T> field) {
        String code = data.text(field.name()).toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !field.choices().contains(code)) {
            problems.add(Problem.at(field.name(), "records.choice-unknown", code));
        }
        return code;
    }

    /// Somebody who leaves out the scheme means https.
    private String web(Field<T> field) {
        String typed = data.text(field.name());
        if (typed.isEmpty()) {
            return "";
        }
        String address = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !typed.matches("[^/]*:\\d+(/.*)?")
                ? typed
                : "https://" + typed;
        if (!isWeb(address)) {
            problems.add(Problem.at(field.name(), "records.address-unknown", typed));
        }
        return limited(field, address);
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getHost().contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String email(Field<T> field) {
        String typed = data.text(field.name());
        if (!typed.isEmpty() && !EMAIL.matcher(typed).matches()) {
            problems.add(Problem.at(field.name(), "records.email-unknown", typed));
        }
        return limited(field, typed);
    }
}
