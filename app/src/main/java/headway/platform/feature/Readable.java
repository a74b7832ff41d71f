package headway.platform.feature;

import headway.kernel.OwnerId;
import java.util.function.Consumer;

/// A part of a record that can be written as Markdown, so that an export can be read without any program.
public interface Readable {

    /// Writes everything of one person, one file after the other.
    void write(OwnerId owner, Files files);

    /// Where the texts go.
    interface Files {

        /// Begins a file; the text goes to the consumer until the next file begins.
        ///
        /// @param name below `markdown/`, for example `accomplishments/2026.md`
        Consumer<String> begin(String name);
    }
}
