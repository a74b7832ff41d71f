package headway.today;

import headway.platform.feature.Feature;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.web.Routes;
import java.util.List;

/// Today in the application; its page is home's.
public final class TodayFeature implements Feature {
    private final Today today;

    public TodayFeature(Today today) {
        this.today = today;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public void routes(Routes routes) {
        new AnswerRoutes(today).register(routes);
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(Today.table());
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(today);
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/today/today.js");
    }

    @Override
    public List<String> icons() {
        return List.of("check", "clock", "eye-off");
    }

    @Override
    public List<Runnable> daily() {
        return List.of(today::forgetOld);
    }
}
