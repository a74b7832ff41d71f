package headway.engine.balance;

/// One sign, with the numbers that its sentence names.
///
/// @param now the middle of the last three check-ins; for long hours the fewest of them
/// @param usual the middle of the weeks before; for what needs no comparison the limit
public record Warning(Sign sign, int now, int usual) {}
