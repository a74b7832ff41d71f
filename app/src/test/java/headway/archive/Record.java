package headway.archive;

import headway.kernel.OwnerId;
import headway.kernel.Result;
import headway.platform.feature.RecordTable;
import headway.testing.TestApp;
import headway.testing.TestClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One person's record in a running application: filled, exported, compared.
final class Record {
    private final TestApp house;
    private final TestClient person;
    private final OwnerId owner;

    private Record(TestApp house, TestClient person, OwnerId owner) {
        this.house = house;
        this.person = person;
        this.owner = owner;
    }

    static Record ofAmara(TestApp house) {
        return new Record(house, house.amara(), house.amaraId());
    }

    static Record ofJonas(TestApp house) {
        return new Record(house, house.jonas(), house.jonasId());
    }

    /// Three accomplishments with everything that belongs to one, and a fourth in the trash.
    Record filled() {
        add("Cut falls on the ward by a third", "2025-11-28", List.of("safety", "Über-Tag \"x\""), "confidential");
        String first = add("Trained 14 nurses\nwith 日本語 and 🙂", "2026-01-12", List.of("teaching"), "open");
        add("Wrote the checklist", "2025-09-04", List.of(), "internal");
        String gone = add("Something else", "2024-05-06", List.of("old"), "open");
        attach(first, "photo.txt", "a small file");
        person.delete("/api/accomplishments/" + gone);
        return this;
    }

    String add(String text, String day, List<String> tags, String confidentiality) {
        return person.postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text",
                                text,
                                "details",
                                "More of it",
                                "happenedOn",
                                day,
                                "tags",
                                tags,
                                "theme",
                                "Ward",
                                "confidentiality",
                                confidentiality,
                                "links",
                                List.of("Report https://example.org/a?b=c", "Audit C:\\work\\a b")))
                .json()
                .path("id")
                .asText();
    }

    /// Positions and what was achieved in them.
    Record withWork() {
        house.app().demo().fill(owner, headway.demo.HeadwayCast.AMARA);
        return this;
    }

    /// All accomplishments are best work and in the portfolio; one has a folder.
    Record withBestWork() {
        var samples = house.app().show().samples();
        var portfolios = house.app().show().portfolios();
        var deeds = house.app().accomplishments().all(owner, headway.accomplishments.AccomplishmentFilter.ALL);
        var ids = deeds.stream().map(each -> each.id()).toList();
        samples.change(owner, ids, List.of());
        samples.say(owner, ids.getFirst(), "It has held");
        portfolios.add(
                owner,
                samples.all(owner).stream().map(each -> each.sample().id()).toList());
        return this;
    }

    void attach(String id, String name, String content) {
        person.upload(
                "/accomplishments/" + id + "/files",
                "file",
                name,
                "text/plain",
                content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            house.app().archives().export(owner, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Result<Restored> restore(byte[] zip) {
        try {
            Path file = Files.createTempFile("headway-test-", ".zip");
            try {
                Files.write(file, zip);
                try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                    return house.app().archives().restore(owner, channel, headway.engine.intake.Progress.NONE);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every row of every table, as text.
    Map<String, List<String>> rows() {
        ArchiveStore store = new ArchiveStore(house.database().dialect());
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (RecordTable table : tables()) {
            List<String> rows = new ArrayList<>();
            house.database().database().read(handle -> {
                store.read(handle, owner, table, values -> rows.add(Arrays.toString(values)));
                return true;
            });
            tables.put(table.name(), rows);
        }
        return tables;
    }

    private List<RecordTable> tables() {
        return house.app().features().stream()
                .flatMap(feature -> feature.tables().stream())
                .toList();
    }

    boolean isEmpty() {
        return rows().values().stream().allMatch(List::isEmpty);
    }

    /// How many attached files are on the disk.
    long files() {
        Path folder = house.database().config().data().files();
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int found(String words) {
        return house.app().accomplishments().find(owner, words, 10).size();
    }
}
