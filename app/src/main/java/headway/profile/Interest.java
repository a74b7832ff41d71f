package headway.profile;

import java.util.List;

/// Something the person cares about outside work.
public record Interest(String name, List<String> keywords) {
    public Interest {
        keywords = List.copyOf(keywords);
    }
}
