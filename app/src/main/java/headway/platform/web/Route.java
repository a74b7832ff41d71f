package headway.platform.web;

/// One route. Paths are nouns in Javalin's syntax: `/goals/{id}/completion`.
public record Route(Method method, String path, Access access, Handler handler) {

    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }
}
