package headway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Google's Lighthouse, fetched from npm into `.headway/` when it is first needed: a tool for measuring,
/// no part of the product.
///
/// @param tool the script that starts it
/// @param browser a Chromium
record Lighthouse(Path tool, Path browser) {
    /// The last that runs on Node 20.
    private static final String VERSION = "12.8.2";
    private static final int ATTEMPTS = 3;
    /// Without a sandbox, because continuous integration runs as root; and nothing that calls home.
    private static final String BROWSER_OPTIONS = "--headless=new --no-sandbox --disable-gpu --disable-quic"
            + " --disable-background-networking --disable-component-update --disable-sync";

    enum Device {
        /// A phone of the middle class on a slow mobile network: what Lighthouse does unless told otherwise.
        PHONE("phone", List.of()),
        DESK("desk", List.of("--preset=desktop"));

        private final String title;
        private final List<String> options;

        Device(String title, List<String> options) {
            this.title = title;
            this.options = options;
        }

        String title() {
            return title;
        }
    }

    /// What it says of a page.
    ///
    /// @param performance 0 to 100
    /// @param accessibility 0 to 100
    /// @param complaints audits that cost points
    record Verdict(double performance, double accessibility, List<String> complaints) {
        Verdict {
            complaints = List.copyOf(complaints);
        }
    }

    /// Empty where a browser or Node is missing.
    static Optional<Lighthouse> installed() throws IOException, InterruptedException {
        String browser = Program.property("headway.browser");
        if (browser.isEmpty() || !runs(List.of("node", "--version")) || !runs(List.of("npm", "--version"))) {
            return Optional.empty();
        }
        Path folder = Path.of(Program.property("headway.root"), ".headway", "lighthouse-" + VERSION);
        Path tool = folder.resolve("node_modules/lighthouse/cli/index.js");
        if (!Files.exists(tool)) {
            System.err.println("  fetching Lighthouse " + VERSION);
            Files.createDirectories(folder);
            List<String> install = List.of(
                    "npm",
                    "install",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--prefix",
                    folder.toString(),
                    "lighthouse@" + VERSION);
            if (!runs(install)) {
                throw new IllegalStateException("npm could not install Lighthouse into " + folder);
            }
        }
        return Optional.of(new Lighthouse(tool, Path.of(browser)));
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /// Loads a page with the session of the program, in a browser of its own. On a busy machine the tool at
    /// times loses sight of the browser and asks to be run again.
    Verdict ask(Program program, Device device, String page) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.make("headway-lighthouse")) {
            Path headers = folder.path().resolve("headers.json");
            Files.write(headers, Json.write(Map.of("Cookie", program.cookie())));
            Path answer = folder.path().resolve("answer.json");
            List<String> command = new ArrayList<>(command(program, page, headers, answer));
            command.addAll(device.options);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("CHROME_PATH", browser.toString());
            String said = "";
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Process process = builder.start();
                said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() == 0) {
                    return verdict(Json.read(Files.readAllBytes(answer)));
                }
            }
            throw new IllegalStateException("Lighthouse failed on " + page + ": " + said);
        }
    }

    private List<String> command(Program program, String page, Path headers, Path answer) {
        return List.of(
                "node",
                tool.toString(),
                "http://127.0.0.1:" + program.port() + page,
                "--quiet",
                "--only-categories=performance,accessibility",
                "--disable-full-page-screenshot",
                "--output=json",
                "--output-path=" + answer,
                "--extra-headers=" + headers,
                "--chrome-flags=" + BROWSER_OPTIONS);
    }

    private static Verdict verdict(JsonNode answer) {
        List<String> complaints = new ArrayList<>();
        for (JsonNode category : answer.path("categories")) {
            for (JsonNode part : category.path("auditRefs")) {
                JsonNode audit = answer.path("audits").path(part.path("id").asText());
                boolean costs = part.path("weight").asDouble() > 0
                        && audit.path("score").isNumber()
                        && audit.path("score").asDouble() < 1;
                if (costs) {
                    complaints.add(audit.path("title").asText() + " "
                            + audit.path("displayValue").asText());
                }
            }
        }
        return new Verdict(score(answer, "performance"), score(answer, "accessibility"), complaints);
    }

    private static double score(JsonNode answer, String category) {
        return Math.round(answer.path("categories").path(category).path("score").asDouble() * 100);
    }
}
