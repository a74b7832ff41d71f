package headway.engine.intake;

import headway.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The front door: tells what a file is by its content and reads it into a draft.
///
/// The name of a file is shown in messages and helps only where the content leaves doubt.
/// A listener that stops the reading, or an interruption of the thread, ends it with
/// [java.util.concurrent.CancellationException]; there is no half draft.
public final class IntakeReader {

    /// The file that marks an archive as an export of this product.
    public static final String MANIFEST = "headway.json";

    private static final int LOOK_AT = 4096;
    /// Longer than the first line of a card or a calendar.
    private static final int MARK = 32;

    private IntakeReader() {}

    /// @throws IOException when the file cannot be read, never for what is in it
    public static Recognition recognise(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return recognise(name(file), channel, IntakeLimits.DEFAULT);
        }
    }

    public static Recognition recognise(String file, SeekableByteChannel channel, IntakeLimits limits)
            throws IOException {
        long size = channel.size();
        byte[] start;
        try (InputStream bytes = ByteChannel.stream(channel, 0, size)) {
            start = bytes.readNBytes(LOOK_AT);
        }
        Source source = new Source(file, "");
        if (start.length == 0) {
            return unknown(IntakeProblem.EMPTY_FILE.at(source));
        }
        if (SafeArchive.looksLikeZip(start)) {
            return archive(source, SafeArchive.open(channel, limits));
        }
        if (begins(start, "%PDF-")) {
            return unknown(IntakeProblem.IS_PDF.at(source));
        }
        if (begins(start, "{\\rtf") || (start[0] & 0xff) == 0xd0 && start.length > 8 && (start[1] & 0xff) == 0xcf) {
            return unknown(IntakeProblem.IS_OFFICE.at(source));
        }
        return text(source, channel);
    }

    /// Recognises and reads in one step; a file of an unknown kind gives an empty draft with the
    /// problem, an own export an empty draft of its kind (only the application reads it).
    ///
    /// @throws IOException when the file cannot be read, never for what is in it
    public static Draft read(Path file, IntakeLimits limits, Progress progress) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return read(name(file), channel, limits, progress);
        }
    }

    public static Draft read(String file, byte[] content) throws IOException {
        return read(file, new ByteChannel(content), IntakeLimits.DEFAULT, Progress.NONE);
    }

    public static Draft read(String file, SeekableByteChannel channel, IntakeLimits limits, Progress progress)
            throws IOException {
        Recognition found = recognise(file, channel, limits);
        return switch (found.kind()) {
            case JSON_RESUME -> JsonResumeReader.read(file, channel, limits, progress);
            case LINKEDIN_ARCHIVE -> LinkedInExportReader.readArchive(channel, limits, progress);
            case LINKEDIN_TABLE -> LinkedInExportReader.readTable(file, channel, limits, progress);
            case VCARD -> VCardReader.read(file, all(channel, limits), progress);
            case CALENDAR -> CalendarReader.read(file, all(channel, limits), progress);
            case HEADWAY_EXPORT, UNKNOWN -> Draft.empty(found.kind(), found.problems());
        };
    }

    /// As much as a lone file may hold; what is beyond is the end of a card that is broken.
    private static byte[] all(SeekableByteChannel channel, IntakeLimits limits) throws IOException {
        try (InputStream bytes = ByteChannel.stream(channel, 0, channel.size())) {
            return bytes.readNBytes((int) Math.min(limits.entryBytes(), Integer.MAX_VALUE - LOOK_AT));
        }
    }

    private static Recognition archive(Source source, SafeArchive archive) {
        List<ArchiveEntry> files = archive.files();
        if (files.stream().anyMatch(file -> file.name().equals(MANIFEST))) {
            return new Recognition(SourceKind.HEADWAY_EXPORT, archive.problems());
        }
        if (LinkedInExportReader.recognises(files)) {
            return new Recognition(SourceKind.LINKEDIN_ARCHIVE, List.of());
        }
        if (!files.isEmpty() && files.stream().anyMatch(IntakeReader::isOffice)) {
            return unknown(IntakeProblem.IS_OFFICE.at(source));
        }
        return archive.problems().isEmpty()
                ? unknown(IntakeProblem.UNKNOWN_ARCHIVE.at(source))
                : new Recognition(SourceKind.UNKNOWN, archive.problems());
    }

    private static boolean isOffice(ArchiveEntry file) {
        return file.name().equals("[Content_Types].xml") || file.name().equals("META-INF/manifest.xml");
    }

    private static Recognition text(Source source, SeekableByteChannel channel) throws IOException {
        String head = CsvTable.head(new TextStream(ByteChannel.stream(channel, 0, channel.size())));
        String start = head.stripLeading();
        if (start.startsWith("{") || start.startsWith("[") || start.startsWith("//") || start.startsWith("/*")) {
            return isPosting(start)
                    ? unknown(IntakeProblem.JSON_IS_POSTING.at(source))
                    : new Recognition(SourceKind.JSON_RESUME, List.of());
        }
        String first = start.substring(0, Math.min(start.length(), MARK)).toUpperCase(Locale.ROOT);
        if (first.startsWith("BEGIN:VCARD")) {
            return new Recognition(SourceKind.VCARD, List.of());
        }
        if (first.startsWith("BEGIN:VCALENDAR")) {
            return new Recognition(SourceKind.CALENDAR, List.of());
        }
        return LinkedInExportReader.recognises(source.file(), head)
                ? new Recognition(SourceKind.LINKEDIN_TABLE, List.of())
                : unknown(IntakeProblem.UNKNOWN_KIND.at(source));
    }

    /// A vacancy in the sister format of the résumé standard.
    private static boolean isPosting(String json) {
        boolean posting = json.contains("\"responsibilities\"") || json.contains("\"qualifications\"");
        return posting && !json.contains("\"basics\"") && !json.contains("\"work\"");
    }

    private static Recognition unknown(Problem problem) {
        return new Recognition(SourceKind.UNKNOWN, List.of(problem));
    }

    private static boolean begins(byte[] bytes, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= wanted.length
                && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
