package headway;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.files.TemporaryFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;

/// Serves a throw-away record and walks through the usual pages, so that the JDK can record which
/// classes a start needs (the ahead-of-time cache). Nothing of it is kept.
@Command(name = "train", hidden = true, description = "Prepares the fast start.")
final class TrainCommand implements Callable<Integer> {
    /// Pages are asked for this often: enough for their classes to be linked.
    private static final int ROUNDS = 20;
    private static final List<String> PAGES = List.of(
            "/", "/accomplishments", "/accomplishments?q=ward", "/accomplishments/new", "/timeline", "/palette?q=a");

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.make("headway-train")) {
            fill(new DataDirectory(folder.path()));
            serve(List.of("--data", folder.path().toString(), "--port", "0"));
        }
        return 0;
    }

    private static void fill(DataDirectory data) {
        try (App app = App.forCommand(Config.local(data), Clock.systemUTC())) {
            app.demo().fillWithAmara(app.accounts().first().id());
        }
    }

    /// Starts as a person would, since only what is run here is prepared.
    private static void serve(List<String> args) throws IOException, InterruptedException {
        try (PipedReader said = new PipedReader();
                BufferedReader lines = new BufferedReader(said);
                PrintWriter out = new PrintWriter(new PipedWriter(said), true)) {
            Serving serving = QuickServe.of(args).orElseThrow().serving(out, out);
            FutureTask<Integer> run = new FutureTask<>(serving::run);
            Thread thread = Thread.ofPlatform().start(run);
            try {
                walkPages(printedAddress(lines));
            } finally {
                serving.stop();
                thread.join();
            }
        }
    }

    private static URI printedAddress(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.strip().startsWith("http://")) {
                return URI.create(line.strip());
            }
        }
        throw new IllegalStateException("the server ended without an address");
    }

    private static void walkPages(URI address) throws IOException {
        String base = "http://" + address.getAuthority();
        String cookie = session(address.toString());
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                get(base + page, cookie);
            }
            analyze(base, cookie);
        }
    }

    private static String session(String address) throws IOException {
        HttpURLConnection connection = connect(address);
        connection.setInstanceFollowRedirects(false);
        connection.getResponseCode();
        String cookie = connection.getHeaderField("Set-Cookie");
        return cookie == null ? "" : cookie.substring(0, cookie.indexOf(';'));
    }

    private static HttpURLConnection connect(String address) throws IOException {
        return (HttpURLConnection) URI.create(address).toURL().openConnection();
    }

    private static void get(String address, String cookie) throws IOException {
        HttpURLConnection connection = connect(address);
        connection.setRequestProperty("Cookie", cookie);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
            try (InputStream in = connection.getInputStream()) {
                in.readAllBytes();
            }
        }
    }

    private static void analyze(String base, String cookie) throws IOException {
        HttpURLConnection connection = connect(base + "/accomplishments/analysis");
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Cookie", cookie);
        connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
        try (OutputStream out = connection.getOutputStream()) {
            out.write("text=Trained+12+nurses".getBytes(StandardCharsets.UTF_8));
        }
        connection.getResponseCode();
    }
}
