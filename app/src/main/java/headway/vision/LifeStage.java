package headway.vision;

import java.time.LocalDate;

/// A stage of working life that began on a day.
///
/// @param note what made the change, in the person's own words
public record LifeStage(Stage stage, LocalDate since, String note) {}
