package headway.people;

import headway.kernel.OwnerId;
import headway.platform.feature.Readable;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Records;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// People, contacts and those who stand by a person, as Markdown that can be read without any program.
final class PeopleMarkdown implements Readable {
    private final People people;
    private final Circle circle;

    PeopleMarkdown(People people, Circle circle) {
        this.people = people;
        this.circle = circle;
    }

    @Override
    public void write(OwnerId owner, Files files) {
        List<Kept<Person>> everybody = people.persons().list(owner);
        Map<UUID, String> names = everybody.stream()
                .collect(Collectors.toMap(Kept::id, kept -> kept.facts().name()));
        if (!everybody.isEmpty()) {
            records(people.persons(), owner, names, files.begin("people/people.md"));
        }
        List<Touch> touches = people.touches().newest(owner, Integer.MAX_VALUE);
        if (!touches.isEmpty()) {
            Consumer<String> out = files.begin("people/contacts.md");
            touches.forEach(touch -> out.accept("- " + touch.happenedOn() + " "
                    + touch.kind().code() + ": "
                    + touch.people().stream()
                            .map(id -> names.getOrDefault(id, ""))
                            .collect(Collectors.joining(", "))
                    + (touch.note().isEmpty() ? "" : " – " + touch.note().replaceAll("\\s+", " "))
                    + "\n"));
        }
        for (Records<?> part : circle.parts()) {
            if (!part.list(owner).isEmpty()) {
                records(part, owner, names, files.begin("people/" + part.kind() + ".md"));
            }
        }
    }

    private static <T> void records(Records<T> records, OwnerId owner, Map<UUID, String> names, Consumer<String> out) {
        RecordKind<T> kind = records.particulars();
        for (Kept<T> kept : records.list(owner)) {
            out.accept("## " + kind.title(kept.facts()) + "\n\n");
            for (Field<T> field : kind.fields()) {
                String text = field.of(kept.facts());
                if (!text.isEmpty()) {
                    out.accept("- " + field.name() + ": " + named(text, names).replace("\n", "; ") + "\n");
                }
            }
            out.accept("\n");
        }
    }

    private static String named(String text, Map<UUID, String> names) {
        boolean isId = text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return isId ? names.getOrDefault(UUID.fromString(text), text) : text;
    }
}
