package headway.platform.cli;

import headway.kernel.OwnerId;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.LocalDate;

/// A record that a command has opened, in the name of one person; close it when done.
///
/// @param service the front door that the command asked for
/// @param today in the person's time zone
public record Opened<T>(T service, OwnerId owner, LocalDate today, Formats formats, Texts texts, Runnable closing)
        implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
