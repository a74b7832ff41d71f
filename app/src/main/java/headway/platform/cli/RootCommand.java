package headway.platform.cli;

import picocli.CommandLine.Command;

/// The command `headway` itself.
@Command(
        name = "headway",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A career system that you own. Without a command it starts and prints one address to open.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class RootCommand {}
