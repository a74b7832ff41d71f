package headway.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The delivered program, running as a server in a process of its own; stopped when closed.
///
/// @param cookie of a session that the printed address opened
/// @param firstPageMs from starting the process to having the first page, in milliseconds
record Program(Process process, int port, String cookie, double firstPageMs) implements AutoCloseable {
    /// Longer than the slowest start seen on a machine with a load of 15.
    private static final int STOP_SECONDS = 30;

    /// Starts the server on a free port and fetches the page that its printed address leads to.
    static Program serve(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(property("headway.launcher"), "serve", "--port", "0"));
        command.addAll(List.of(options));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        URI address = printedAddress(process);
        try (HttpConnection connection = new HttpConnection(address.getPort())) {
            HttpConnection.Answer opened = connection.get(address.getPath() + "?" + address.getQuery(), "");
            String cookie = opened.header("set-cookie").split(";", 2)[0];
            HttpConnection.Answer page = connection.get(opened.header("location"), cookie);
            double took = (System.nanoTime() - began) / 1e6;
            if (page.status() != 200) {
                throw new IllegalStateException(address + " led to status " + page.status());
            }
            return new Program(process, address.getPort(), cookie, took);
        }
    }

    private static URI printedAddress(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.strip().startsWith("http://")) {
                return URI.create(line.strip());
            }
        }
        throw new IllegalStateException("the program ended without an address");
    }

    /// Runs a command to its end.
    static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(property("headway.launcher")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
        }
    }

    /// Resident memory in megabytes of 1,000,000 bytes, as the kernel counts it; Linux only.
    double residentMb() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
            }
        }
        throw new IllegalStateException("no resident size of process " + process.pid());
    }

    /// Processor time used so far, in milliseconds.
    double processorMs() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("start the benchmarks with bin/bench: " + name + " is missing");
        }
        return value;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
