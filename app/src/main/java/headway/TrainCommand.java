package headway;

import headway.accounts.Account;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Walks through the usual pages and commands on a throw-away record, so that the JDK can record which
/// classes a start needs (the ahead-of-time cache). Nothing of it is kept.
@Command(name = "train", hidden = true, description = "Prepares the fast start.")
final class TrainCommand implements Callable<Integer> {
    /// Pages are asked for this often: enough for their classes to be linked.
    private static final int ROUNDS = 20;
    private static final List<String> PAGES = List.of(
            "/", "/accomplishments", "/accomplishments?q=ward", "/accomplishments/new", "/timeline", "/palette?q=a");

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make("headway-train")) {
            Config config = Config.local(new DataDirectory(folder.path())).withPort(0);
            walkPages(config);
            return Main.run(new String[] {
                "log", "--data", folder.path().toString(), "Cut the nightly build from 25 to 15 min for 60 engineers"
            });
        }
    }

    private static void walkPages(Config config) throws IOException {
        try (App app = App.forServer(config, Clock.systemUTC());
                WebServer server = app.server()) {
            Account account = app.accounts().first();
            app.demo().fillWithAmara(account.id());
            String base = "http://127.0.0.1:" + server.start();
            String cookie = session(base + "/start?token=" + app.accounts().launchToken(account.id()));
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : PAGES) {
                    get(base + page, cookie);
                }
                analyze(base, cookie);
            }
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
