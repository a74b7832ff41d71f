package headway.platform.web;

import headway.platform.config.Config;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Preferences;
import headway.platform.i18n.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What every exchange shares. Thread-safe.
public final class WebPlatform {
    private final Config config;
    private final Clock clock;
    private final Texts texts;
    private final Assets assets;
    private final List<Subpage> subpages;
    private final Preferences standard = Preferences.standard();
    private final Map<Preferences, Formats> formats = new ConcurrentHashMap<>();

    public WebPlatform(Config config, Clock clock, Texts texts, Assets assets, List<Subpage> subpages) {
        this.config = config;
        this.clock = clock;
        this.texts = texts;
        this.assets = assets;
        this.subpages = List.copyOf(subpages);
    }

    Clock clock() {
        return clock;
    }

    Texts texts() {
        return texts;
    }

    Assets assets() {
        return assets;
    }

    List<Subpage> subpages() {
        return subpages;
    }

    Config config() {
        return config;
    }

    String basePath() {
        return config.basePath();
    }

    boolean isHttps() {
        return config.baseUrl().map(url -> "https".equals(url.getScheme())).orElse(false);
    }

    Preferences standardPreferences() {
        return standard;
    }

    Formats formats(Optional<Visitor> visitor) {
        return formats.computeIfAbsent(visitor.map(Visitor::preferences).orElse(standard), Formats::new);
    }
}
