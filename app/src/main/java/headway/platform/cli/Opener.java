package headway.platform.cli;

/// Opens the record that the options of a command name. Commands get one in their constructor, so that
/// `--help` opens nothing.
@FunctionalInterface
public interface Opener<T> {
    Opened<T> open(CommandContext context);
}
