package headway.accomplishments;

import headway.engine.near.NearAnalyzer;
import headway.engine.near.NearJson;
import headway.platform.cli.CommandProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Analyses a file of texts, one a line, and prints one JSON object a line. Opens no record.
@Command(
        name = "near",
        mixinStandardHelpOptions = true,
        description = "Finds numbers, example, achievement and result in each line of FILE (- reads standard input)"
                + " and prints one JSON object a line.")
public final class NearCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A UTF-8 text file, one sentence or paragraph a line.")
    private @Nullable Path file;

    @Option(names = "--data", hidden = true, description = "Taken by every command; not needed here.")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        Path source = java.util.Objects.requireNonNull(file);
        if (Files.isDirectory(source)) {
            throw new CommandProblem(source + " is a folder. Name a file in it.");
        }
        NearAnalyzer analyzer = NearAnalyzer.create();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (InputStream in = source.toString().equals("-") ? System.in : Files.newInputStream(source);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(reader)) {
            String line = lines.readLine();
            while (line != null) {
                out.println(NearJson.line(analyzer.analyze(line)));
                line = lines.readLine();
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CommandProblem("There is no file " + source + ".");
        }
        out.flush();
        return 0;
    }
}
