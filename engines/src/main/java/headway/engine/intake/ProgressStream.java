package headway.engine.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that report how many of them have been taken.
final class ProgressStream extends FilterInputStream {

    private static final long STEP = 256 * 1024;

    private final Progress progress;
    private final long total;
    private final String what;
    private long taken;
    private long reported;

    ProgressStream(InputStream in, Progress progress, long total, String what) {
        super(in);
        this.progress = progress;
        this.total = total;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        took(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        took(Math.max(count, 0));
        return count;
    }

    private void took(int count) {
        taken += count;
        if (taken - reported >= STEP) {
            reported = taken;
            progress.check(taken, total, what);
        }
    }
}
