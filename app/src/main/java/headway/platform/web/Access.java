package headway.platform.web;

/// Who may use a route.
public enum Access {
    /// Only a signed-in person; the default.
    SIGNED_IN,
    /// Everybody who reaches the address.
    OPEN
}
