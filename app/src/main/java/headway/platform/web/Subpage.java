package headway.platform.web;

/// A page that the navigation of its place and the command palette offer.
///
/// @param labelKey message key of its name
/// @param path without the base path
public record Subpage(String labelKey, String path, Place place) {

    /// Whether a path shows this page or something below it.
    boolean covers(String shown) {
        return shown.equals(path) || shown.startsWith(path + "/");
    }
}
