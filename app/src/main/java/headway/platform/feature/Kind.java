package headway.platform.feature;

/// A kind of record, as search results and the timeline show it.
///
/// @param name as in the search index, for example `accomplishment`
/// @param labelKey message key of its name
/// @param path where one is shown, with `{id}` for its id
public record Kind(String name, String labelKey, String path) {
    public String pathOf(java.util.UUID id) {
        return path.replace("{id}", id.toString());
    }
}
