package headway.platform.feature;

import headway.platform.web.Place;

/// A page that the command palette offers, and the navigation of its place when it is a tab.
///
/// @param place the place it belongs to
/// @param tab whether the sub-navigation of the place lists it: at most eight are, the others are a step away
///     from one of them
public record Destination(String labelKey, String path, Place place, boolean tab) {

    public Destination(String labelKey, String path, Place place) {
        this(labelKey, path, place, true);
    }
}
