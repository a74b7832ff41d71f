package headway.platform.web;

import java.util.Optional;

/// Tells who is behind a request. Accounts implement it.
public interface Authenticator {

    Optional<Visitor> bySession(String token);

    /// By a bearer token of the JSON API.
    Optional<Visitor> byApiToken(String token);

    /// The page for somebody who is not signed in; keeps what they had typed.
    void challenge(Exchange exchange);
}
