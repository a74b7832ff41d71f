package headway.engine.near;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the number that starts at a token, by binary search.
record NumberIndex(Tokens tokens, List<NearNumber> numbers) {

    @Nullable
    NearNumber at(int i) {
        int start = tokens.at(i).start();
        int low = 0;
        int high = i < tokens.size() ? numbers.size() - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            NearNumber number = numbers.get(middle);
            if (number.start() == start) {
                return number;
            }
            if (number.start() < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /// The token after the number that starts at `i`; `i` when none does.
    int end(int i) {
        NearNumber number = at(i);
        int end = i;
        while (number != null && end < tokens.size() && tokens.at(end).start() < number.end()) {
            end++;
        }
        return end;
    }
}
