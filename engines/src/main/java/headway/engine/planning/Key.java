package headway.engine.planning;

import java.util.Comparator;

/// What an answer is about: one trigger on one thing.
record Key(String trigger, String subject) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::trigger).thenComparing(Key::subject);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
