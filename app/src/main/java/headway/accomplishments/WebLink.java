package headway.accomplishments;

/// A link kept with an accomplishment: to a page of the web, or to a folder or file on one's own machine or network.
///
/// @param label what it leads to; the address itself when nothing was said
/// @param url an address of the web, or a path as the machine writes it
public record WebLink(String label, String url) {

    /// Whether it is a path. Browsers do not open those; it is there to be copied.
    public boolean isPath() {
        return LocalPath.isOne(url);
    }
}
