package headway.profile;

/// An account of the person on another site.
public record Account(String network, String username, String url) {}
