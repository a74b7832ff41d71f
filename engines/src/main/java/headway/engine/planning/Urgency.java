package headway.engine.planning;

/// How much a day by which something should be done presses, in points.
///
/// The rise before the day is hyperbolic, as motivation was found to grow when a deadline comes near
/// (Steel and König, Integrating Theories of Motivation, Academy of Management Review 31, 2006; the curve
/// is Mazur's of 1987). Half of the points are reached a week before: a week leaves room for one weekly
/// review. What is overdue goes on rising, half way in two weeks, and never reaches the bound, so that an
/// old debt does not drown everything else. The figures are this project's choice.
final class Urgency {
    static final int NEAR_MOST = 120;
    static final int OVERDUE_MOST = 60;

    private static final int NEAR_HALF_DAYS = 7;
    private static final int OVERDUE_HALF_DAYS = 14;

    private Urgency() {}

    /// Points of a thing that is due in so many days; all of them on the day and after it.
    static int near(long days) {
        return (int) (NEAR_MOST * NEAR_HALF_DAYS / (NEAR_HALF_DAYS + Math.max(0, days)));
    }

    /// Further points of a thing that has been overdue for so many days.
    static int overdue(long days) {
        long late = Math.max(0, days);
        return (int) (OVERDUE_MOST * late / (OVERDUE_HALF_DAYS + late));
    }

    /// Whether it is due within a week or overdue: then it may take an hour even in a hard week.
    static boolean urgent(long daysLeft) {
        return daysLeft <= NEAR_HALF_DAYS;
    }
}
