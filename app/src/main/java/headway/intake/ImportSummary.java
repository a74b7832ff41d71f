package headway.intake;

import headway.platform.i18n.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an import does or did, as lines for the terminal.
final class ImportSummary {
    private final PrintWriter out;
    private final Texts texts;

    ImportSummary(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    /// A line for each kind: how many are new, changed, …
    void plan(ImportPlan plan) {
        for (Map.Entry<String, List<PlanItem>> group : plan.groups().entrySet()) {
            List<String> counts = new ArrayList<>();
            for (ItemState state : ImportPage.states(group.getValue())) {
                long number = group.getValue().stream()
                        .filter(item -> item.state() == state)
                        .count();
                counts.add(texts.get("import.count." + state.code(), number));
            }
            line(group.getKey(), counts);
        }
        leftOut(plan);
    }

    private void line(String group, List<String> counts) {
        out.println(texts.get("import.group." + group) + ": " + String.join(", ", counts));
    }

    private void leftOut(ImportPlan plan) {
        long left = plan.files().stream()
                .flatMap(file -> file.skipped().stream())
                .mapToLong(part -> part.count())
                .sum();
        if (left > 0) {
            out.println(texts.count("import.left-out", left));
        }
        if (plan.hasOwnExport()) {
            out.println(texts.get("import.own"));
        }
    }

    void applied(Applied applied, ImportPlan plan) {
        applied.groups().forEach((group, tally) -> {
            List<String> counts = new ArrayList<>();
            if (tally.added() > 0) {
                counts.add(texts.get("import.added", tally.added()));
            }
            if (tally.changed() > 0) {
                counts.add(texts.get("import.count.changed", tally.changed()));
            }
            line(group, counts);
        });
        applied.own().ifPresent(own -> out.println(texts.get("import.own-done", own.added(), own.kept())));
        if (applied.groups().isEmpty() && applied.own().isEmpty()) {
            out.println(texts.get("import.nothing-new"));
        }
        long kept = plan.count(ItemState.CONFLICT);
        if (kept > 0) {
            out.println(texts.count("import.kept-yours", kept));
        }
    }
}
