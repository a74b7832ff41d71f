package headway.packet;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads for which period a packet is wanted. Everything is optional: the last twelve months. Days may be months or
/// years, which then count from their first or to their last day.
final class PacketForm {
    private final FormData data;
    private final List<Problem> problems = new ArrayList<>();

    private PacketForm(FormData data) {
        this.data = data;
    }

    static Result<Packet> check(FormData data, LocalDate today) {
        return new PacketForm(data).check(today);
    }

    private Result<Packet> check(LocalDate today) {
        LocalDate to = day("toOn").map(PartialDate::lastDay).orElse(today);
        LocalDate from =
                day("fromOn").map(PartialDate::firstDay).orElse(to.minusYears(1).plusDays(1));
        Optional<LocalDate> review = day("reviewOn").map(PartialDate::firstDay);
        if (to.isBefore(from)) {
            problems.add(Problem.at("toOn", "packet.to-before-from"));
        }
        return problems.isEmpty()
                ? Result.ok(new Packet(
                        data.text("title"),
                        from,
                        to,
                        review,
                        !data.has("options") || data.isChecked("internal"),
                        data.isChecked("confidential"),
                        data.isChecked("vision"),
                        data.isChecked("lessons")))
                : Result.invalid(problems);
    }

    private Optional<PartialDate> day(String field) {
        String typed = data.text(field);
        Optional<PartialDate> day = PartialDate.parse(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            problems.add(Problem.at(field, "packet.day-unknown", typed));
        }
        return day;
    }
}
