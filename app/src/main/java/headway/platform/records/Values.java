package headway.platform.records;

import headway.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The values of a record's fields in their text forms; see [Field].
public record Values(Map<String, String> texts) {

    public Values {
        texts = Map.copyOf(texts);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public Optional<PartialDate> date(String name) {
        return PartialDate.parse(text(name));
    }

    public Optional<LocalDate> day(String name) {
        return given(name).map(LocalDate::parse);
    }

    public Optional<Integer> number(String name) {
        return given(name).map(Integer::valueOf);
    }

    public Optional<UUID> reference(String name) {
        return given(name).map(UUID::fromString);
    }

    private Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    public boolean flag(String name) {
        return !text(name).isEmpty();
    }

    public List<String> list(String name) {
        return text(name).lines().toList();
    }

    /// The constant with that code; the first one when nothing was chosen.
    public <E extends Enum<E>> E choice(String name, E[] constants) {
        for (E constant : constants) {
            if (Field.code(constant).equals(text(name))) {
                return constant;
            }
        }
        return constants[0];
    }

    /// Entries one a line; line breaks within an entry become spaces.
    static String joined(List<String> entries) {
        return entries.stream()
                .map(entry -> entry.replaceAll("\\R", " ").strip())
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
