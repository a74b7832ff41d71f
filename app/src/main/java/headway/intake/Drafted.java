package headway.intake;

import headway.engine.intake.Source;

/// One record as a file says it.
///
/// @param fingerprint by which the same thing is known again in another file or import
/// @param confidence 0 to 1, as the reader gave it
record Drafted<T>(T facts, String fingerprint, Source source, double confidence) {}
