import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Prints the status of a GET on an address after its redirects, keeping cookies as a browser does.
/// For scripts on machines without curl.
void main(String[] args) throws Exception {
    try (HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build()) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(args[0])).build();
        IO.println(browser.send(request, BodyHandlers.discarding()).statusCode());
    }
}
