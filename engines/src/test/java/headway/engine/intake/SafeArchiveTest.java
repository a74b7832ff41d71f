package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeArchiveTest {

    private static final IntakeLimits SMALL = new IntakeLimits(3, 100_000, 150_000, 50, 10_000);

    @Test
    void filesAreReadWithTheirNames() throws IOException {
        SafeArchive archive =
                open(new Zips().with("a/ä.txt", "hello").with("b/", "").bytes());
        assertThat(archive.problems()).isEmpty();
        assertThat(text(archive, 0)).isEqualTo("hello");
        assertThat(archive.files()).extracting(ArchiveEntry::name).containsExactly("a/ä.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/pwd", "C:/x/yz", "a\\..\\bc", "a/../b.", "a/./b/c"})
    void namesThatPointOutsideAreRefused(String name) throws IOException {
        SafeArchive archive = open(new Zips().with(name, "x").with("fine", "y").bytes());
        assertThat(archive.problems()).extracting(DraftText::problem).containsExactly(name + " archive.unsafe-name");
        assertThat(archive.files()).extracting(ArchiveEntry::name).containsExactly("fine");
    }

    @Test
    void aSecondFileOfTheSameNameIsReportedAndNotRead() throws IOException {
        byte[] zip = Zips.rename(new Zips().with("one", "1").with("two", "2").bytes(), "two", "one");
        SafeArchive archive = open(zip);
        assertThat(archive.problems()).extracting(DraftText::problem).containsExactly("one archive.duplicate-entry");
        assertThat(text(archive, 0)).isEqualTo("1");
    }

    @Test
    void encryptedFilesAreCountedInOneProblem() throws IOException {
        byte[] zip = new Zips().with("one", "1").with("two", "2").bytes();
        setCentralFlag(zip, 1);
        assertThat(open(zip).problems()).containsExactly(IntakeProblem.ARCHIVE_ENCRYPTED.general(2));
        assertThat(open(zip).files()).isEmpty();
    }

    @Test
    void aBombIsStoppedEarly() throws IOException {
        byte[] zip = new Zips().with("bomb", new byte[90_000]).bytes();
        SafeArchive archive = SafeArchive.open(new ByteChannel(zip), SMALL);
        assertThatThrownBy(() -> text(archive, 0)).hasMessage("archive.bomb");
    }

    @Test
    void filesAndArchivesBeyondTheLimitsAreStopped() throws IOException {
        byte[] noise = new byte[80_000];
        new java.util.Random(7).nextBytes(noise);
        byte[] zip = new Zips()
                .with("a", noise)
                .with("b", noise)
                .with("c", new byte[100_001])
                .with("d", "x")
                .bytes();
        SafeArchive archive = SafeArchive.open(new ByteChannel(zip), SMALL);
        assertThat(archive.problems()).containsExactly(IntakeProblem.ARCHIVE_TOO_MANY.general(3));
        text(archive, 0);
        assertThatThrownBy(() -> text(archive, 1)).hasMessage("archive.total-too-large");
        assertThatThrownBy(() -> text(archive, 2)).hasMessage("archive.entry-too-large");
    }

    @Test
    void aSizeThatLiesIsFoundOut() throws IOException {
        byte[] zip = new Zips().with("a", "hello world").bytes();
        int central = find(zip, 0x02014b50);
        zip[central + 24] = 5;
        SafeArchive archive = open(zip);
        assertThatThrownBy(() -> text(archive, 0)).hasMessage("archive.entry-damaged");
    }

    @Test
    void aTruncatedArchiveGivesTheFilesBeforeTheBreak() throws IOException {
        byte[] noise = new byte[50_000];
        new java.util.Random(7).nextBytes(noise);
        byte[] zip = new Zips().with("a", "hello").with("b", noise).bytes();
        SafeArchive archive = open(Arrays.copyOf(zip, 30_000));
        assertThat(archive.problems()).containsExactly(IntakeProblem.ARCHIVE_TRUNCATED.general());
        assertThat(text(archive, 0)).isEqualTo("hello");
        assertThatThrownBy(() -> text(archive, 1)).hasMessage("archive.entry-damaged");
    }

    @Test
    void bytesInFrontOfAnArchiveDoNotMatter() throws IOException {
        byte[] zip = new Zips().with("a", "hello").bytes();
        byte[] shifted = new byte[zip.length + 500];
        System.arraycopy(zip, 0, shifted, 500, zip.length);
        assertThat(text(open(shifted), 0)).isEqualTo("hello");
    }

    @Test
    void zip64DirectoriesAreRead() throws IOException {
        assertThat(text(open(zip64(new Zips().with("a", "hello").bytes())), 0)).isEqualTo("hello");
    }

    @Test
    void namesInTheCodePageOfOldToolsAreRead() throws IOException {
        byte[] zip = Zips.rename(new Zips().with("xx.txt", "hello").bytes(), "xx.txt", "\u0081x.txt");
        setCentralFlag(zip, 0);
        assertThat(open(zip).files()).extracting(ArchiveEntry::name).containsExactly("üx.txt");
    }

    @Test
    void noiseIsNoArchive() throws IOException {
        SafeArchive archive = open("PK\3\4 is how it begins".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(archive.files()).isEmpty();
        assertThat(archive.problems()).containsExactly(IntakeProblem.ARCHIVE_NOT_ZIP.general());
    }

    private static SafeArchive open(byte[] zip) throws IOException {
        return SafeArchive.open(new ByteChannel(zip), IntakeLimits.DEFAULT);
    }

    private static String text(SafeArchive archive, int file) throws IOException {
        List<ArchiveEntry> files = archive.files();
        try (InputStream in = archive.open(files.get(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Replaces the flags of every central entry.
    private static void setCentralFlag(byte[] zip, int flags) {
        for (int at = find(zip, 0x02014b50); at >= 0; at = find(zip, 0x02014b50, at + 1)) {
            zip[at + 8] = (byte) flags;
            zip[at + 9] = 0;
        }
    }

    private static int find(byte[] zip, int signature) {
        return find(zip, signature, 0);
    }

    private static int find(byte[] zip, int signature, int from) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = from; i + 4 <= zip.length; i++) {
            if (bytes.getInt(i) == signature) {
                return i;
            }
        }
        return -1;
    }

    /// Puts a Zip64 end record and locator before the end record, and marks the old values as moved.
    private static byte[] zip64(byte[] zip) {
        int end = find(zip, 0x06054b50);
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer out = ByteBuffer.allocate(zip.length + 76).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, end);
        out.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        out.putLong(1).putLong(1).putLong(old.getInt(end + 12)).putLong(old.getInt(end + 16));
        out.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        out.putInt(0x06054b50).putInt(0).putShort((short) 0xffff).putShort((short) 0xffff);
        out.putInt(-1).putInt(-1).putShort((short) 0);
        return out.array();
    }
}
