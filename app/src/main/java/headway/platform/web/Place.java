package headway.platform.web;

/// The seven places of the interface, in the order of the rail, and one for everything about the installation.
public enum Place {
    TODAY("/", "sun"),
    DIRECTION("/direction", "compass"),
    EVIDENCE("/accomplishments", "sprout"),
    PEOPLE("/people", "users"),
    MOVES("/moves", "move-up-right"),
    SHOW("/show", "file-text"),
    RHYTHM("/rhythm", "activity"),
    SETTINGS("/settings", "settings");

    private final String path;
    private final String icon;

    Place(String path, String icon) {
        this.path = path;
        this.icon = icon;
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    /// The key that leads there after `g`: the first letter of its English name, so that help and habit agree.
    public String letter() {
        return name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }

    /// Key of its name.
    public String key() {
        return "place." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
