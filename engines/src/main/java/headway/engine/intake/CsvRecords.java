package headway.engine.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of a comma-separated file, read one at a time and never refused.
///
/// RFC 4180 with the leniency that real files need: a quote inside a quoted field ends it only
/// before a delimiter or a line end, so `"the "best" one",2` keeps its inner quotes; a bare
/// carriage return ends a line. A record longer than [#LONGEST] characters is dropped. A quote
/// that is never closed costs its own line only: reading goes on behind that line. Each such
/// recovery reads at most [#LONGEST] characters again and there are at most
/// [#MOST_RECOVERIES], so the cost stays linear.
final class CsvRecords {

    /// Characters of one record, far beyond the 2,600 a network allows for its longest field
    /// and small enough to hold in memory several times.
    static final int LONGEST = 1 << 20;

    private static final int MOST_RECOVERIES = 20;
    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[8192];
    private int at;
    private int filled;
    private boolean ended;
    private String replay = "";
    private int replayAt;
    private long row;
    private int recoveries;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();

    CsvRecords(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /// Reads `head` and then what is left of `rest`.
    CsvRecords(String head, Reader rest, char delimiter) {
        this(rest, delimiter);
        replay = head;
    }

    /// One record.
    ///
    /// @param row as a spreadsheet counts, from 1; a quoted line break does not start a row
    /// @param damage what made it unusable, else null
    record Row(long row, List<String> fields, @Nullable IntakeProblem damage) {

        boolean isBlank() {
            return damage == null && fields.stream().allMatch(String::isBlank);
        }
    }

    /// The next record, null at the end.
    @Nullable
    Row next() throws IOException {
        if (recoveries > MOST_RECOVERIES || peek(0) == END) {
            return null;
        }
        row++;
        fields = new ArrayList<>();
        raw.setLength(0);
        field.setLength(0);
        boolean quoted = false;
        while (true) {
            int c = read();
            if (raw.length() > LONGEST) {
                return tooLong(quoted, c);
            }
            if (c == END && quoted) {
                return unclosed();
            }
            if (quoted) {
                quoted = inQuotes((char) c);
            } else if (c == END || endsLine(c)) {
                fields.add(field.toString());
                return new Row(row, fields, null);
            } else {
                quoted = plain((char) c);
            }
        }
    }

    /// Takes a character inside quotes; false when it closed them.
    private boolean inQuotes(char c) throws IOException {
        if (c != '"') {
            field.append(c);
            return true;
        }
        int next = peek(0);
        if (next == '"') {
            read();
            field.append('"');
            return true;
        }
        if (ends(next)) {
            return false;
        }
        if (next == ' ' && ends(peek(1))) {
            read();
            return false;
        }
        field.append('"');
        return true;
    }

    /// Takes a character outside quotes; true when it opened them.
    private boolean plain(char c) {
        if (c == '"' && field.toString().isBlank()) {
            field.setLength(0);
            return true;
        }
        if (c == delimiter) {
            fields.add(field.toString());
            field.setLength(0);
        } else {
            field.append(c);
        }
        return false;
    }

    private boolean ends(int c) {
        return c == END || c == delimiter || c == '\n' || c == '\r';
    }

    private boolean endsLine(int c) throws IOException {
        if (c == '\r' && peek(0) == '\n') {
            read();
        }
        return c == '\r' || c == '\n';
    }

    private Row tooLong(boolean quoted, int last) throws IOException {
        if (quoted && lineEnd() >= 0) {
            return unclosed();
        }
        int c = last;
        while (c != END && !endsLine(c)) {
            raw.setLength(0);
            c = read();
        }
        return new Row(row, List.of(), IntakeProblem.CSV_LINE_TOO_LONG);
    }

    private Row unclosed() {
        int lineEnd = lineEnd();
        if (lineEnd >= 0) {
            recoveries++;
            replay = raw.substring(lineEnd) + replay.substring(replayAt);
            replayAt = 0;
        }
        return new Row(
                row,
                List.of(),
                recoveries > MOST_RECOVERIES ? IntakeProblem.CSV_TOO_BROKEN : IntakeProblem.CSV_UNCLOSED_QUOTE);
    }

    /// Index behind the first line of the record so far, -1 when it has but one.
    private int lineEnd() {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
                boolean pair = raw.charAt(i) == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                return pair ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private int read() throws IOException {
        int c = peek(0);
        if (c == END) {
            return END;
        }
        if (replayAt < replay.length()) {
            replayAt++;
        } else {
            at++;
        }
        raw.append((char) c);
        return c;
    }

    /// The character `ahead` (0 or 1) places on, without taking it.
    private int peek(int ahead) throws IOException {
        int inReplay = replay.length() - replayAt;
        if (ahead < inReplay) {
            return replay.charAt(replayAt + ahead);
        }
        int index = at + ahead - inReplay;
        while (index >= filled && !ended) {
            refill();
            index = at + ahead - inReplay;
        }
        return index < filled ? buffer[index] : END;
    }

    private void refill() throws IOException {
        int kept = filled - at;
        System.arraycopy(buffer, at, buffer, 0, kept);
        at = 0;
        filled = kept;
        int count = in.read(buffer, kept, buffer.length - kept);
        ended = count < 0;
        filled += Math.max(count, 0);
    }
}
