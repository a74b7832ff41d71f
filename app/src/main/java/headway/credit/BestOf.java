package headway.credit;

/// The best work of a quarter; the accomplishments are linked to it.
///
/// @param note why these
public record BestOf(Quarter quarter, String note) {}
