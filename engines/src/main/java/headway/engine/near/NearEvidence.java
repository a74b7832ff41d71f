package headway.engine.near;

/// Where in the text a label other than the numbers was found.
///
/// @param label what was found
/// @param start first code point
/// @param end code point after the last one, always greater than `start`
public record NearEvidence(Label label, int start, int end) {

    /// The three labels of NEAR beside the numbers.
    public enum Label {
        /// Something concrete that a stranger could picture.
        EXAMPLE,
        /// What the writer did.
        ACHIEVEMENT,
        /// What it changed for somebody or something.
        RESULT
    }
}
