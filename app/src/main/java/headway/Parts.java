package headway;

import headway.demo.DemoPart;
import headway.platform.feature.Feature;
import java.util.List;

/// One feature, or some that know each other, made of what they need: a part of the composition root.
///
/// An implementation makes front doors in its constructor and passes them on by accessors. Its commands, if
/// it has any, come from a static method, because they are there before anything is opened.
interface Parts {

    List<Feature> features();

    /// What the demo record has of them.
    default List<DemoPart> demo() {
        return List.of();
    }
}
