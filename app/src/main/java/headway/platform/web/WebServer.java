package headway.platform.web;

import headway.kernel.Refusal;
import headway.platform.config.Wordless;
import headway.platform.db.DatabaseProblem;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Serves the routes of all features on one address.
public final class WebServer implements AutoCloseable {
    /// Largest body that is not a file: an import of a large JSON Resume fits ten times.
    private static final long LARGEST_BODY_BYTES = 8L << 20;
    /// Largest upload in total: a LinkedIn export of many years with media has been seen at 300 MB.
    private static final long LARGEST_UPLOAD_BYTES = 512L << 20;
    /// Uploads above this are kept in a temporary file while they arrive.
    private static final int UPLOAD_MEMORY_BYTES = 1 << 20;

    /// Fast and two thirds of what the slowest level saves.
    private static final int GZIP_LEVEL = 2;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());
    static final String SESSION_COOKIE = "headway_session";
    private static final String EXCHANGE = "headway.exchange";

    private final WebPlatform platform;
    private final Authenticator authenticator;
    private final Guard guard;
    private final ErrorPages errors;
    private final Javalin server;

    public WebServer(WebPlatform platform, Authenticator authenticator, List<Route> routes) {
        this.platform = platform;
        this.authenticator = authenticator;
        this.guard = new Guard(platform.config());
        this.errors = new ErrorPages(platform);
        this.server = Javalin.create(config -> configure(config, routes));
    }

    /// Starts listening.
    ///
    /// @return the port
    public int start() {
        server.start(platform.config().listen(), platform.config().port());
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config, List<Route> routes) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_BODY_BYTES;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.multipartConfig.maxInMemoryFileSize(UPLOAD_MEMORY_BYTES, io.javalin.config.SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_BYTES, io.javalin.config.SizeUnit.BYTES);
        config.router.contextPath = platform.basePath().isEmpty() ? "/" : platform.basePath();
        config.routes.before(this::protect);
        config.routes.get("/assets/{name}", this::asset);
        for (Route route : routes) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method().name()), route.path(), context -> answer(route, context));
        }
        config.routes.error(HttpStatus.NOT_FOUND.getCode(), context -> errors.notFound(exchange(context)));
        config.routes.exception(io.javalin.http.HttpResponseException.class, this::failed);
        config.routes.exception(Exception.class, this::failed);
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.log(Level.SEVERE, "request failed", Wordless.of(error));
            response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        });
    }

    private void protect(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        context.header("Cache-Control", "no-store");
        Optional<String> refusal = guard.refusal(context);
        if (refusal.isPresent()) {
            context.status(HttpStatus.FORBIDDEN).contentType("text/plain; charset=utf-8");
            context.result(platform.texts().get(refusal.get()));
            context.skipRemainingHandlers();
        }
    }

    private void asset(Context context) {
        Optional<Assets.Asset> asset = platform.assets()
                .at(context.path().substring(platform.basePath().length()));
        if (asset.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND).result("");
            return;
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.header("Vary", "Accept-Encoding");
        context.contentType(asset.get().type());
        String accepted = context.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip");
            context.result(asset.get().gzipped());
        } else {
            context.result(asset.get().bytes());
        }
    }

    private void answer(Route route, Context context) {
        Exchange exchange = exchange(context);
        if (route.access() == Access.SIGNED_IN && exchange.visitor().isEmpty()) {
            authenticator.challenge(exchange);
            return;
        }
        try {
            route.handler().handle(exchange);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Exchange exchange(Context context) {
        Exchange exchange = new Exchange(context, platform, visitor(context));
        context.attribute(EXCHANGE, exchange);
        return exchange;
    }

    /// The exchange of a request that failed: without a visitor where finding out who it is was what failed.
    private Exchange failedExchange(Context context) {
        Exchange known = context.attribute(EXCHANGE);
        return known == null ? new Exchange(context, platform, Optional.empty()) : known;
    }

    private Optional<Visitor> visitor(Context context) {
        String bearer = context.header("Authorization");
        if (bearer != null && bearer.startsWith("Bearer ")) {
            return authenticator.byApiToken(bearer.substring("Bearer ".length()).strip());
        }
        return Optional.ofNullable(context.cookie(SESSION_COOKIE)).flatMap(authenticator::bySession);
    }

    private void failed(Exception problem, Context context) {
        Exchange exchange = failedExchange(context);
        switch (problem) {
            case Refusal refusal -> errors.refused(exchange, refusal);
            case Json.NotJson notJson ->
                exchange.status(400).json(Map.of("error", "not-json", "message", String.valueOf(notJson.getMessage())));
            case io.javalin.http.HttpResponseException http -> errors.status(exchange, http.getStatus());
            case DatabaseProblem unusable -> {
                LOG.log(Level.WARNING, () -> unusable.kind() + ": " + unusable.getMessage());
                errors.unusable(exchange, unusable);
            }
            default -> {
                int status = malformed(problem);
                if (status == HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
                    String request = context.method() + " " + context.endpoint().path;
                    LOG.log(Level.SEVERE, "request failed: " + request, Wordless.of(problem));
                    errors.broken(exchange);
                } else {
                    errors.status(exchange, status);
                }
            }
        }
    }

    /// The status of a body that could not be read as what it says it is, or that broke off; 500 when the
    /// mistake is ours.
    private static int malformed(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.eclipse.jetty.http.HttpException http) {
                return http.getCode();
            }
            if (cause instanceof org.eclipse.jetty.io.EofException) {
                return HttpStatus.BAD_REQUEST.getCode();
            }
        }
        return HttpStatus.INTERNAL_SERVER_ERROR.getCode();
    }
}
