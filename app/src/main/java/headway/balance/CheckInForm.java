package headway.balance;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns what was pressed and typed into a check-in of today, or names everything that is wrong with it.
public final class CheckInForm {
    private static final int LONGEST_NOTE = 4000;

    private final FormData data;
    private final List<Problem> problems = new ArrayList<>();

    private CheckInForm(FormData data) {
        this.data = data;
    }

    public static Result<CheckIn> check(FormData data, LocalDate today) {
        return new CheckInForm(data).check(today);
    }

    private Result<CheckIn> check(LocalDate today) {
        int energy = needed("energy");
        int stress = needed("stress");
        Optional<Integer> hours = number("hours", 0, CheckIn.MOST_HOURS);
        Optional<Integer> people = number("people", CheckIn.LEAST, CheckIn.MOST);
        Optional<Integer> interests = number("interests", CheckIn.LEAST, CheckIn.MOST);
        String note = data.text("note");
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            problems.add(Problem.at("note", "too-long", LONGEST_NOTE));
        }
        return problems.isEmpty()
                ? Result.ok(new CheckIn(today, energy, stress, hours, people, interests, note))
                : Result.invalid(problems);
    }

    private int needed(String field) {
        if (data.text(field).isEmpty()) {
            problems.add(Problem.at(field, "required"));
        }
        return number(field, CheckIn.LEAST, CheckIn.MOST).orElse(CheckIn.LEAST);
    }

    private Optional<Integer> number(String field, int least, int most) {
        String typed = data.text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            problems.add(Problem.at(field, "records.number-unknown", typed, least, most));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed));
    }
}
