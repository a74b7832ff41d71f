package headway.intake;

import headway.engine.intake.Progress;
import java.io.PrintWriter;

/// Says in the terminal how far the reading is: a bar that is written over where somebody watches, otherwise
/// one plain line a file.
final class ProgressLine implements Progress, AutoCloseable {
    private static final int WIDTH = 24;

    private final PrintWriter out;
    private final boolean watched;
    private String last = "";

    private ProgressLine(PrintWriter out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    static ProgressLine on(PrintWriter out) {
        var console = System.console();
        return new ProgressLine(out, console != null && console.isTerminal());
    }

    /// Begins with a file.
    void file(String reading) {
        if (!watched) {
            out.println(reading);
            out.flush();
        }
    }

    @Override
    public boolean report(long done, long total, String what) {
        if (watched) {
            int full = total == 0 ? WIDTH : (int) (WIDTH * done / total);
            String bar = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] ";
            String line = bar + String.format("%-40.40s", what.replaceAll("\\p{Cntrl}", "?"));
            if (!line.equals(last)) {
                out.print("\r" + line);
                out.flush();
                last = line;
            }
        }
        return true;
    }

    /// Leaves no half line behind.
    @Override
    public void close() {
        if (!last.isEmpty()) {
            out.print("\r" + " ".repeat(last.length()) + "\r");
            out.flush();
        }
    }
}
