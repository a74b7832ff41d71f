package headway.engine.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of candidates, best first, with what they are worth together.
record Choice(int total, List<Scored> chosen) {
    static final Choice NONE = new Choice(0, List.of());

    /// Both sets, which have nothing in common.
    Choice and(Choice other) {
        if (other.chosen.isEmpty()) {
            return this;
        }
        if (chosen.isEmpty()) {
            return other;
        }
        List<Scored> both = new ArrayList<>(chosen);
        both.addAll(other.chosen);
        Collections.sort(both);
        return new Choice(total + other.total, both);
    }

    /// Whether it is worth more, or as much and its first member that the other has not comes earlier.
    ///
    /// Among sets of one size this order stays when the same further members are added to both, which is
    /// what lets [Selection] join best parts into a best whole.
    boolean beats(@Nullable Choice other) {
        if (other == null || total != other.total) {
            return other == null || total > other.total;
        }
        int common = Math.min(chosen.size(), other.chosen.size());
        for (int i = 0; i < common; i++) {
            int order = chosen.get(i).compareTo(other.chosen.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return chosen.size() < other.chosen.size();
    }
}
