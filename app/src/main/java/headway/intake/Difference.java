package headway.intake;

import headway.platform.records.FieldShape;

/// A field that a file says differently from the record.
///
/// @param label message key of the field's name
/// @param before in the record, in its text form; may be empty
/// @param after what the record will have or, where it is kept as it is, what the file says
public record Difference(String field, String label, FieldShape shape, String before, String after) {}
