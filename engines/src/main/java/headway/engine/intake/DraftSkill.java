package headway.engine.intake;

import java.util.List;

/// A skill, or a group of them named by `name` with its members in `keywords`.
public record DraftSkill(String name, String level, List<String> keywords) implements DraftRecord {

    public DraftSkill {
        keywords = List.copyOf(keywords);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("skill", name);
    }
}
