package headway.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an archive says about itself in `headway.json`.
///
/// @param formatVersion raised when an older program could no longer read the archive
/// @param program version of Headway that wrote it
/// @param settings the person's preferences as a JSON object; password and tokens are never in an archive
/// @param parts every other file of the archive with its hash
/// @param missing hashes of attached files that were no longer on the disk when the archive was written
record Manifest(
        int formatVersion,
        String program,
        Instant exportedAt,
        String name,
        String settings,
        List<Table> tables,
        List<Part> parts,
        List<String> missing) {
    static final String FILE = "headway.json";
    static final String FORMAT = "headway-export";
    static final int VERSION = 1;

    Manifest {
        tables = List.copyOf(tables);
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /// A table of the record.
    ///
    /// @param columns those that its rows have, in their order; without the owner
    record Table(String name, List<String> columns, long rows) {
        Table {
            columns = List.copyOf(columns);
        }

        String part() {
            return "data/" + name + ".json";
        }
    }

    /// A file of the archive.
    ///
    /// @param sha256 of its unpacked bytes
    record Part(String name, long bytes, String sha256) {
        private static final String FILES = "files/";

        static String ofFile(String sha256) {
            return FILES + sha256;
        }

        /// The hash that an attached file is named by; empty for other parts.
        Optional<String> attached() {
            return name.startsWith(FILES) ? Optional.of(name.substring(FILES.length())) : Optional.empty();
        }
    }

    long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    boolean hasPart(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }
}
