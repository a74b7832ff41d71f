package headway.engine.near;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints the microseconds that the analysis of a line takes, for a file with one sentence a line:
/// `java -cp … headway.engine.near.NearTiming FILE`. The first rounds warm up and are not counted.
final class NearTiming {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 200;

    private NearTiming() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        NearAnalyzer near = NearAnalyzer.create();
        long found = 0;
        for (int round = 0; round < WARM_UP; round++) {
            found += analyse(near, lines);
        }
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            found += analyse(near, lines);
        }
        double micros = (System.nanoTime() - start) / 1e3 / ROUNDS / lines.size();
        System.out.printf("%.1f µs a line (%d lines, %d numbers found)%n", micros, lines.size(), found);
    }

    private static long analyse(NearAnalyzer near, List<String> lines) {
        long found = 0;
        for (String line : lines) {
            found += near.analyze(line).numbers().size();
        }
        return found;
    }
}
