package headway.intake;

/// What an import did.
///
/// @param undoable whether it can still be taken back
record ImportResultPage(Applied applied, boolean undoable) {
    boolean isNothing() {
        return applied.groups().isEmpty() && applied.own().isEmpty();
    }

    boolean hasHighlights() {
        return applied.groups().containsKey("accomplishment");
    }

    String highlightsPath() {
        return "/accomplishments?tag=" + Imports.DATE_TAG.replace(" ", "+");
    }
}
