package headway.platform.records;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.feature.RecordTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a kind of record.
///
/// Every value has one text form, in which it is kept, compared and shown in a form: dates as ISO text,
/// flags as `true` or nothing, lists one entry a line, choices as the code in lower case, numbers in digits,
/// references as the id of what they name.
///
/// @param name in forms and JSON, in camel case; the column has the same name in snake case
/// @param least the smallest number; 0 for other shapes
/// @param most the largest number; for other shapes the most characters, of each entry where it is a list
/// @param choices codes that may be chosen; empty for other shapes
/// @param suggested whether the form offers what other records of the person have here
/// @param target what a reference may name; null for other shapes
/// @param chapter where a long form asks for it: folded away with all others of the chapter; empty for at once
/// @param text the value in its text form
public record Field<T>(
        String name,
        FieldShape shape,
        int least,
        int most,
        boolean required,
        boolean suggested,
        List<String> choices,
        @Nullable RecordChoices target,
        String chapter,
        Function<T, String> text) {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;
    /// What browsers and servers agree to carry.
    private static final int LONGEST_ADDRESS = 2000;

    public Field {
        choices = List.copyOf(choices);
    }

    private static <T> Field<T> of(String name, FieldShape shape, int most, Function<T, String> text) {
        return new Field<>(name, shape, 0, most, false, false, List.of(), null, "", text);
    }

    public static <T> Field<T> line(String name, Function<T, String> value) {
        return of(name, FieldShape.LINE, LONGEST_LINE, value);
    }

    public static <T> Field<T> text(String name, Function<T, String> value) {
        return of(name, FieldShape.TEXT, LONGEST_TEXT, value);
    }

    public static <T> Field<T> web(String name, Function<T, String> value) {
        return of(name, FieldShape.WEB, LONGEST_ADDRESS, value);
    }

    public static <T> Field<T> email(String name, Function<T, String> value) {
        return of(name, FieldShape.EMAIL, LONGEST_LINE, value);
    }

    public static <T> Field<T> words(String name, Function<T, List<String>> value) {
        return of(name, FieldShape.WORDS, LONGEST_LINE, facts -> Values.joined(value.apply(facts)));
    }

    public static <T> Field<T> lines(String name, Function<T, List<String>> value) {
        return of(name, FieldShape.LINES, LONGEST_TEXT, facts -> Values.joined(value.apply(facts)));
    }

    public static <T> Field<T> date(String name, Function<T, Optional<PartialDate>> value) {
        return of(name, FieldShape.DATE, LONGEST_LINE, facts -> value.apply(facts)
                .map(PartialDate::toString)
                .orElse(""));
    }

    public static <T> Field<T> flag(String name, Function<T, Boolean> value) {
        return of(name, FieldShape.FLAG, LONGEST_LINE, facts -> value.apply(facts) ? "true" : "");
    }

    public static <T, E extends Enum<E>> Field<T> choice(String name, E[] choices, Function<T, E> value) {
        List<String> codes = Arrays.stream(choices).map(Field::code).toList();
        return new Field<>(
                name,
                FieldShape.CHOICE,
                0,
                LONGEST_LINE,
                false,
                false,
                codes,
                null,
                "",
                facts -> code(value.apply(facts)));
    }

    /// A whole day.
    public static <T> Field<T> day(String name, Function<T, Optional<LocalDate>> value) {
        return of(name, FieldShape.DAY, LONGEST_LINE, facts -> value.apply(facts)
                .map(LocalDate::toString)
                .orElse(""));
    }

    /// A whole number in a range, both ends included; also weights and ratings.
    public static <T> Field<T> number(String name, int least, int most, Function<T, Optional<Integer>> value) {
        return new Field<>(
                name, FieldShape.NUMBER, least, most, false, false, List.of(), null, "", facts -> value.apply(facts)
                        .map(String::valueOf)
                        .orElse(""));
    }

    /// Another record of the same person. The column ends on `_id` by custom, and may be null: it is emptied
    /// when what it names is erased.
    public static <T> Field<T> reference(String name, RecordChoices target, Function<T, Optional<UUID>> value) {
        return new Field<>(
                name, FieldShape.REFERENCE, 0, LONGEST_LINE, false, false, List.of(), target, "", facts -> value.apply(
                                facts)
                        .map(UUID::toString)
                        .orElse(""));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The same, but it may not be left empty.
    public Field<T> asRequired() {
        return new Field<>(name, shape, least, most, true, suggested, choices, target, chapter, text);
    }

    /// The same, offering what other records of the person have here.
    public Field<T> asSuggested() {
        return new Field<>(name, shape, least, most, required, true, choices, target, chapter, text);
    }

    /// The same, asked for in a chapter of the form. Fields of one chapter stand together.
    ///
    /// @param name its title is the text of the kind with `chapter.` and this
    public Field<T> in(String name) {
        return new Field<>(this.name, shape, least, most, required, suggested, choices, target, name, text);
    }

    public String of(T facts) {
        return text.apply(facts);
    }

    /// The column of a reference and the table it leads to.
    Optional<RecordTable.Reference> reference() {
        return Optional.ofNullable(target).map(choices -> new RecordTable.Reference(column(), choices.table()));
    }

    String column() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
