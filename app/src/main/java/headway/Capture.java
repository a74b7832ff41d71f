package headway;

import java.util.List;

/// Starts `headway log` with the few libraries it needs (docs/adr/quick-log.md).
///
/// The launchers call it first and, when it ends with [#NEEDS_WHOLE_PROGRAM], the whole program with the
/// same arguments: nothing has been done or said until then.
public final class Capture {
    /// Exit status, a number that no command ends with.
    static final int NEEDS_WHOLE_PROGRAM = 75;

    private Capture() {}

    public static void main(String[] args) {
        List<String> told = List.of(args);
        int status = told.isEmpty()
                ? NEEDS_WHOLE_PROGRAM
                : Main.quickly(
                                told.getFirst(),
                                told.subList(1, told.size()),
                                Main.writer(System.out),
                                Main.writer(System.err))
                        .orElse(NEEDS_WHOLE_PROGRAM);
        if (status != 0) {
            System.exit(status); // only then: leaving this way loads the JDK's logging
        }
    }
}
