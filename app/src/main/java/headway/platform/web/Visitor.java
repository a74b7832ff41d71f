package headway.platform.web;

import headway.kernel.OwnerId;
import headway.platform.i18n.Preferences;

/// The person behind a request.
///
/// @param session hash of the session they came with; empty for a program with a token
public record Visitor(OwnerId owner, String name, Preferences preferences, String session) {}
