package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.feature.RecordChoices;
import headway.platform.web.FormState;
import headway.platform.web.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form of a new or an existing record of any kind.
///
/// @param title key of its title
/// @param action where the form goes, without the base path
/// @param back where to go without saving
/// @param deletion where its deletion goes; empty for a new one and for what cannot be deleted
/// @param conflict whether somebody changed it meanwhile: what was typed stays, saving again overwrites
record RecordFormPage(
        Place place,
        String title,
        List<Question> questions,
        FormState form,
        String action,
        String back,
        String deletion,
        boolean conflict) {
    /// As many as a person sees at a glance in an opened list.
    private static final int FEW = 12;

    /// One field as the form asks for it.
    ///
    /// @param label key of its label; its hint, if there is one, has the same key with `-hint`
    /// @param least and `most`: the range of a number
    /// @param chapter key of the title it is folded under; empty where it is asked at once
    /// @param suggestions what was entered here before
    /// @param records what a reference may name
    record Question(
            String name,
            FieldShape shape,
            boolean required,
            int least,
            int most,
            String label,
            String chapter,
            List<String> choices,
            List<String> suggestions,
            List<RecordChoices.Choice> records) {

        boolean isArea() {
            return shape == FieldShape.TEXT || shape == FieldShape.LINES;
        }

        /// Two of these stand side by side where there is room.
        boolean isNarrow() {
            return !isArea() && shape != FieldShape.FLAG;
        }

        String hint() {
            return label + "-hint";
        }

        /// Whether there are so many that a field to search them helps.
        boolean isLong() {
            return records.size() > FEW;
        }

        /// What the browser's keyboard and filling-in should expect.
        String inputType() {
            return switch (shape) {
                case WEB -> "url";
                case EMAIL -> "email";
                case DAY -> "date";
                case LINE, TEXT, WORDS, LINES, DATE, NUMBER, REFERENCE, FLAG, CHOICE -> "text";
            };
        }
    }

    static <T> List<Question> questions(Records<T> records, OwnerId owner) {
        RecordKind<T> kind = records.particulars();
        return kind.fields().stream()
                .map(field -> new Question(
                        field.name(),
                        field.shape(),
                        field.required(),
                        field.least(),
                        field.most(),
                        kind.texts() + field.name(),
                        field.chapter().isEmpty() ? "" : kind.texts() + "chapter." + field.chapter(),
                        field.choices(),
                        field.suggested() ? records.known(owner, field) : List.of(),
                        choices(field.target(), owner)))
                .toList();
    }

    private static List<RecordChoices.Choice> choices(@Nullable RecordChoices target, OwnerId owner) {
        return target == null ? List.of() : target.of(owner);
    }

    /// The questions that are asked at once come first, then the folded ones, chapter by chapter.
    record Chapter(String title, List<Question> questions, boolean open) {
        boolean isFolded() {
            return !title.isEmpty();
        }
    }

    /// A chapter is open where something was answered in it, or is wrong.
    List<Chapter> chapters() {
        Map<String, List<Question>> byTitle = new LinkedHashMap<>();
        byTitle.put("", new ArrayList<>());
        questions.forEach(question -> byTitle.computeIfAbsent(question.chapter(), _ -> new ArrayList<>())
                .add(question));
        return byTitle.entrySet().stream()
                .map(each -> new Chapter(
                        each.getKey(), each.getValue(), each.getValue().stream().anyMatch(this::isTouched)))
                .toList();
    }

    private boolean isTouched(Question question) {
        boolean answered = question.shape() != FieldShape.CHOICE
                && !form.value(question.name()).isEmpty();
        return answered || form.hasProblem(question.name());
    }

    boolean hasLongList() {
        return questions.stream().anyMatch(Question::isLong);
    }

    String described(Question question) {
        return question.name() + "-hint " + question.name() + "-problem";
    }

    boolean isChosen(Question question, String choice) {
        return form.value(question.name()).equals(choice);
    }
}
