package headway.bench;

import headway.accomplishments.AccomplishmentDraft;
import headway.engine.intake.Draft;
import headway.engine.intake.IntakeLimits;
import headway.engine.intake.IntakeReader;
import headway.engine.intake.Progress;
import headway.engine.near.NearAnalyzer;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.FontSet;
import headway.engine.typesetting.Hyphenations;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Paper;
import headway.engine.typesetting.Run;
import headway.engine.typesetting.Typesetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The engines by themselves, in processor time of one thread after warming up.
final class EngineBench {
    private static final int SENTENCES = 2000;
    private static final int DOCUMENTS = 200;
    private static final int ARCHIVES = 20;
    private static final int PLANS = 200;
    private static final int CANDIDATES = 5000;
    private static final int ANSWERS = 3000;
    private static final long SEED = 11;

    private EngineBench() {}

    static void measure(Report report, Records records) throws IOException {
        near(report);
        planning(report);
        typesetting(report);
        intake(report, records);
    }

    private static void near(Report report) {
        RecordGenerator generator = new RecordGenerator(SEED);
        List<String> sentences = Stream.generate(generator::next)
                .limit(SENTENCES)
                .map(AccomplishmentDraft::text)
                .toList();
        NearAnalyzer analyzer = NearAnalyzer.create();
        double ms = processorMs(() -> sentences.forEach(analyzer::analyze)) / SENTENCES;
        report.atMost(1000, ms * 1000, "%.0f µs", "NEAR analysis of a sentence");
    }

    private static void planning(Report report) {
        PlanningSample sample = PlanningSample.create(SEED, CANDIDATES, ANSWERS);
        double ms = processorMs(() -> {
                    for (int i = 0; i < PLANS; i++) {
                        sample.plan();
                    }
                })
                / PLANS;
        report.told(ms, "%.1f ms", "the plan of a day from 5,000 candidates and 3,000 answers");
    }

    private static void typesetting(Report report) throws IOException {
        Typesetter typesetter =
                Typesetter.create(FontSet.read(EngineBench::font), new Hyphenations(EngineBench::patterns));
        Document document = twoPages();
        PageSetup setup = PageSetup.of(Paper.A4, "What I did in 2025", "Ines Marchetti");
        int pages = typesetter.pdf(document, setup).pages();
        if (pages != 2) {
            throw new IllegalStateException("the document has " + pages + " pages");
        }
        double ms = processorMs(() -> {
                    for (int i = 0; i < DOCUMENTS; i++) {
                        typesetter.pdf(document, setup);
                    }
                })
                / DOCUMENTS;
        report.told(ms, "%.1f ms", "typesetting and writing a PDF of two pages");
    }

    private static Document twoPages() {
        RecordGenerator generator = new RecordGenerator(SEED);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Title("What I did in 2025", "Ines Marchetti")));
        for (int section = 1; section <= 3; section++) {
            blocks.add(Block.Heading.of(1, "Quarter " + section));
            blocks.add(Block.Paragraph.of(Run.of(String.join(" ", Phrases.DETAILS))));
            blocks.add(new Block.BulletList(Stream.generate(generator::next)
                    .limit(5)
                    .map(draft -> List.of(Run.of(draft.text() + ".")))
                    .toList()));
        }
        return new Document(
                new Document.Meta("What I did in 2025", "Ines Marchetti", Locale.UK, Instant.EPOCH), blocks);
    }

    private static void intake(Report report, Records records) throws IOException {
        Path archive = LinkedInSample.write(records.folder().path().resolve("linkedin.zip"));
        Draft draft = IntakeReader.read(archive, IntakeLimits.DEFAULT, Progress.NONE);
        if (draft.isEmpty()) {
            throw new IllegalStateException("nothing was read: " + draft.problems());
        }
        double ms = processorMs(() -> {
                    for (int i = 0; i < ARCHIVES; i++) {
                        read(archive);
                    }
                })
                / ARCHIVES;
        report.told(ms, "%.1f ms", "reading a LinkedIn export of 20 positions and 200 skills");
    }

    private static void read(Path archive) {
        try {
            IntakeReader.read(archive, IntakeLimits.DEFAULT, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the third run, when the code has been compiled.
    private static double processorMs(Runnable work) {
        work.run();
        work.run();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static byte[] font(String fileName) throws IOException {
        return resource("headway/assets/fonts/" + fileName)
                .orElseThrow(() -> new IllegalStateException("no font " + fileName));
    }

    private static Optional<String> patterns(String language) {
        try {
            return resource("headway/assets/hyphenation/" + language + ".js")
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = EngineBench.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
