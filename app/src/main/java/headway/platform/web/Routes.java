package headway.platform.web;

import java.util.ArrayList;
import java.util.List;

/// Where features say what they answer. Not thread-safe: used at start only.
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    public void get(String path, Handler handler) {
        add(Route.Method.GET, path, handler);
    }

    public void post(String path, Handler handler) {
        add(Route.Method.POST, path, handler);
    }

    public void put(String path, Handler handler) {
        add(Route.Method.PUT, path, handler);
    }

    public void patch(String path, Handler handler) {
        add(Route.Method.PATCH, path, handler);
    }

    public void delete(String path, Handler handler) {
        add(Route.Method.DELETE, path, handler);
    }

    private void add(Route.Method method, String path, Handler handler) {
        routes.add(new Route(method, path, Access.SIGNED_IN, handler));
    }

    /// A route that needs no signing in.
    public void open(Route.Method method, String path, Handler handler) {
        routes.add(new Route(method, path, Access.OPEN, handler));
    }

    public List<Route> all() {
        return List.copyOf(routes);
    }
}
