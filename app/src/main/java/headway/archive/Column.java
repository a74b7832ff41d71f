package headway.archive;

/// A column as the database describes it.
record Column(String name, Type type, boolean optional) {
    enum Type {
        TEXT,
        WHOLE_NUMBER,
        NUMBER
    }
}
