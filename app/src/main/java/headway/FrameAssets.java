package headway;

import headway.platform.feature.Feature;
import headway.platform.web.Assets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What every page is drawn with: the style sheets of the frame and of all features, scripts and icons.
final class FrameAssets {
    /// The frame's style sheets; the first names the layers of all that follow.
    private static final List<String> SHELL_STYLES = Stream.of("tokens", "shell", "components", "dialogs")
            .map(name -> "headway/platform/web/" + name + ".css")
            .toList();

    private static final List<String> SHELL_SCRIPTS = List.of(
            "headway/assets/htmx.min.js",
            "headway/platform/web/shell.js",
            "headway/platform/web/drafts.js",
            "headway/platform/records/picker.js");
    /// Icons of the frame, and those that pages of several features draw.
    private static final List<String> SHELL_ICONS = List.of(
            "sun",
            "compass",
            "sprout",
            "users",
            "move-up-right",
            "file-text",
            "activity",
            "search",
            "plus",
            "x",
            "settings",
            "trash-2",
            "paperclip",
            "link",
            "lock",
            "pencil",
            "check",
            "chevron-right",
            "circle-help",
            "upload",
            "download",
            "undo-2");

    private FrameAssets() {}

    static Assets of(List<Feature> features) {
        List<String> styles = new ArrayList<>(SHELL_STYLES);
        features.stream()
                .map(feature -> App.resource(feature, ".css"))
                .filter(style -> App.class.getClassLoader().getResource(style) != null)
                .forEach(styles::add);
        List<String> scripts = new ArrayList<>(SHELL_SCRIPTS);
        features.forEach(feature -> scripts.addAll(feature.scripts()));
        Set<String> icons = new LinkedHashSet<>(SHELL_ICONS);
        features.forEach(feature -> icons.addAll(feature.icons()));
        return new Assets(styles, scripts, List.copyOf(icons));
    }
}
