package headway.accounts;

import java.time.Instant;
import java.util.UUID;

/// A secret word with which a program uses the JSON API in a person's name. The word itself is shown once.
public record ApiToken(UUID id, String name, Instant createdAt) {}
