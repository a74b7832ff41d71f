package headway.engine.intake;

/// A language and how well it is spoken, in the file's own words.
public record DraftLanguage(String name, String fluency) implements DraftRecord {

    @Override
    public String fingerprint() {
        return Fingerprint.of("language", name);
    }
}
