package headway.engine.intake;

import java.util.List;

/// Something the person cares about outside work.
public record DraftInterest(String name, List<String> keywords) implements DraftRecord {

    public DraftInterest {
        keywords = List.copyOf(keywords);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("interest", name);
    }
}
