package headway.reviews;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns what was sent from a step into answers, or names everything that is wrong with it.
final class StepForm {
    /// As long as an accomplishment may be.
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;

    private final List<Problem> problems = new ArrayList<>();
    private final FormData data;

    private StepForm(FormData data) {
        this.data = data;
    }

    static Result<Given> check(Step step, Visit visit, FormData data) {
        return new StepForm(data).check(step, visit);
    }

    private Result<Given> check(Step step, Visit visit) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Answer> changed = new ArrayList<>();
        for (Question question : step.content(visit).questions()) {
            String value = read(question);
            values.put(question.name(), value);
            if (!value.equals(question.value())) {
                changed.add(new Answer(step.name(), name(question, visit), question.shape(), question.label(), value));
            }
        }
        Given given = new Given(values, changed);
        if (problems.isEmpty()) {
            problems.addAll(step.check(visit, given));
        }
        return problems.isEmpty() ? Result.ok(given) : Result.invalid(problems);
    }

    /// What is asked for anew each time has a number.
    private static String name(Question question, Visit visit) {
        if (question.shape() != Question.Shape.MORE) {
            return question.name();
        }
        long known = visit.review().answers().of(visit.step()).stream()
                .filter(each -> each.name().startsWith(question.name() + "-"))
                .count();
        return question.name() + "-" + (known + 1);
    }

    private String read(Question question) {
        String text = data.text(question.name());
        if (text.isEmpty()) {
            return "";
        }
        return switch (question.shape()) {
            case LINE -> limited(question, text.replaceAll("\\s+", " "), LONGEST_LINE);
            case TEXT, MORE -> limited(question, text, LONGEST);
            case NUMBER -> matching(question, text.replace(',', '.'), "-?\\d{1,12}(\\.\\d{1,6})?", "reviews.number");
            case DAY -> day(question, text);
            case CHOICE, SCALE -> {
                if (!question.choices().contains(text)) {
                    problems.add(Problem.at(question.name(), "records.choice-unknown", text));
                }
                yield text;
            }
            case MARK -> "yes";
        };
    }

    private String limited(Question question, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            problems.add(Problem.at(question.name(), "too-long", most));
        }
        return text;
    }

    private String matching(Question question, String text, String pattern, String code) {
        if (!text.matches(pattern)) {
            problems.add(new Problem(question.name(), code, List.of(text)));
        }
        return text;
    }

    private String day(Question question, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            problems.add(Problem.at(question.name(), "reviews.day", text));
            return "";
        }
    }
}
