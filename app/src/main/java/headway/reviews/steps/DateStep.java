package headway.reviews.steps;

import headway.platform.records.Origin;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Question;
import headway.reviews.Review;
import headway.reviews.Rhythms;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.List;

/// When the performance review is.
public final class DateStep implements Step {
    private static final String ON = "on";

    private final Rhythms rhythms;

    public DateStep(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public String name() {
        return PerformanceSteps.DATE;
    }

    @Override
    public int minutes() {
        return 1;
    }

    @Override
    public Content content(Visit visit) {
        String known = visit.review().dueOn().map(LocalDate::toString).orElse("");
        Question on =
                Question.plain(name(), ON, Question.Shape.DAY, visit.said(ON)).beginningWith(known);
        return Content.asking(List.of(on));
    }

    @Override
    public Review change(Review review, Given given) {
        return given.value(ON).isEmpty() ? review : review.dueOn(LocalDate.parse(given.value(ON)));
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty() && !given.value(ON).isEmpty()) {
            LocalDate day = LocalDate.parse(given.value(ON));
            rhythms.save(visit.owner(), rhythms.settings(visit.owner()).withPerformanceOn(day), Origin.WEB);
        }
    }
}
