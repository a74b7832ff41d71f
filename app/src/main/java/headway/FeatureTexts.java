package headway;

import headway.platform.feature.Feature;
import headway.platform.i18n.Texts;
import java.util.ArrayList;
import java.util.List;

/// The words of the platform and of all features.
final class FeatureTexts {
    private FeatureTexts() {}

    static Texts of(List<Feature> features) {
        List<String> files = new ArrayList<>(
                List.of("headway/platform/web/platform.properties", "headway/platform/records/records.properties"));
        for (Feature feature : features) {
            files.add(App.resource(feature, ".properties"));
            files.addAll(feature.moreTexts());
        }
        return Texts.load(files);
    }
}
