package headway.platform.web;

import java.util.Optional;

/// A page that says what happened and what to do next.
///
/// @param again the form whose sending failed, so that it can be sent again as it was typed
public record ErrorPage(String titleKey, String sentence, Optional<Again> again) {

    /// @param target where the form goes, without the base path
    public record Again(String target, FormData typed) {}
}
