package headway.accounts;

import headway.kernel.OwnerId;
import headway.platform.i18n.Preferences;
import java.time.Instant;

/// A person who keeps a record here.
public record Account(OwnerId id, String name, boolean hasPassword, Preferences preferences, Instant createdAt) {}
