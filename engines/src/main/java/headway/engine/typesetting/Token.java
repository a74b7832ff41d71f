package headway.engine.typesetting;

/// A paragraph's text before it is known where its lines end.
sealed interface Token permits Word, Token.Space {

    /// One or more spaces.
    record Space(Ink ink) implements Token {}
}
