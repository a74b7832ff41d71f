package headway.reviews;

/// Minutes that a person wants to give, and has given.
///
/// @param used in this week or quarter so far, an estimate
/// @param wanted 0 where nothing is wanted
record Budget(String labelKey, int used, int wanted) {
    /// The bar is drawn in as many parts.
    static final int WHOLE = 100;

    /// How much of the bar is filled, 0 to 100.
    int share() {
        return wanted == 0 ? 0 : Math.min(WHOLE, used * WHOLE / wanted);
    }
}
