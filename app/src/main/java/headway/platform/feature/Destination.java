package headway.platform.feature;

import headway.platform.web.Place;

/// A page that the navigation and the command palette offer.
///
/// @param place the place it belongs to; its sub-navigation lists it
public record Destination(String labelKey, String path, Place place) {}
