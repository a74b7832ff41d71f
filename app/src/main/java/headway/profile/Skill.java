package headway.profile;

import java.util.List;

/// A skill in the person's own words, or a group of them named by `name` with its members in `keywords`.
public record Skill(String name, String level, List<String> keywords) {
    public Skill {
        keywords = List.copyOf(keywords);
    }
}
