package headway;

import java.net.URI;
import java.util.Optional;

/// How the server is to be reached, and what it shows.
///
/// @param listen the address it listens on
/// @param port 0 takes a free one
/// @param baseUrl the address people use when a reverse proxy stands in front
/// @param demo shows the record of an invented person and keeps nothing of it
record ServeOptions(String listen, int port, Optional<URI> baseUrl, boolean demo) {}
