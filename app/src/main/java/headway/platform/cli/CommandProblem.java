package headway.platform.cli;

/// A command cannot do what was asked, with a sentence that says why and what to do.
public final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandProblem(String sentence) {
        super(sentence);
    }
}
