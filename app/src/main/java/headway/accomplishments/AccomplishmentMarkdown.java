package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.feature.Readable;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Accomplishments as Markdown, a file a year, newest first: what remains readable when no program does.
/// A person's text stands as it was typed.
final class AccomplishmentMarkdown implements Readable {
    private final Accomplishments accomplishments;
    private final PositionChoices positions;

    AccomplishmentMarkdown(Accomplishments accomplishments, PositionChoices positions) {
        this.accomplishments = accomplishments;
        this.positions = positions;
    }

    @Override
    public void write(OwnerId owner, Files files) {
        Map<UUID, String> labels = positions.of(owner).stream()
                .collect(Collectors.toMap(PositionChoices.Choice::id, PositionChoices.Choice::label));
        Years years = new Years(files);
        accomplishments.each(owner, AccomplishmentFilter.ALL, each -> {
            Consumer<String> out = years.of(each.happenedOn().getYear());
            String position = each.positionId().map(labels::get).orElse("");
            write(out, each, position == null ? "" : position);
        });
    }

    /// Begins a file when a year does.
    private static final class Years {
        private final Files files;
        private int year = Integer.MIN_VALUE;
        private Consumer<String> out = _ -> {};

        Years(Files files) {
            this.files = files;
        }

        Consumer<String> of(int wanted) {
            if (wanted != year) {
                year = wanted;
                out = files.begin("accomplishments/" + year + ".md");
                out.accept("# " + year + "\n");
            }
            return out;
        }
    }

    private static void write(Consumer<String> out, Accomplishment each, String position) {
        out.accept("\n## " + each.happenedOn() + "\n\n" + each.text() + "\n");
        if (!each.details().isEmpty()) {
            out.accept("\n" + each.details() + "\n");
        }
        StringBuilder facts = new StringBuilder();
        fact(facts, "Position", position);
        fact(facts, "Theme", each.theme());
        fact(facts, "Tags", String.join(", ", each.tags()));
        fact(facts, "Who may see it", each.confidentiality().code());
        each.links()
                .forEach(link ->
                        fact(facts, link.isPath() ? "Folder or file" : "Link", link.label() + " <" + link.url() + ">"));
        each.files().forEach(file -> fact(facts, "File", file.name() + " (files/" + file.sha256() + ")" + mark(file)));
        out.accept("\n" + facts);
    }

    private static String mark(AttachedFile file) {
        return file.confidentiality() == Confidentiality.OPEN
                ? ""
                : ", " + file.confidentiality().code();
    }

    private static void fact(StringBuilder facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.append("- ").append(label).append(": ").append(value).append('\n');
        }
    }
}
