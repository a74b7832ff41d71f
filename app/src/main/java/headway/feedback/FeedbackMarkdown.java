package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.feature.Readable;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Feedback as Markdown, newest first; what was released without names stands in a file of its own, without
/// days. Texts stand as they were written.
final class FeedbackMarkdown implements Readable {
    private final Feedback feedback;
    private final Requests requests;

    FeedbackMarkdown(Feedback feedback, Requests requests) {
        this.feedback = feedback;
        this.requests = requests;
    }

    @Override
    public void write(OwnerId owner, Files files) {
        List<Kept<FeedbackEntry>> all = feedback.list(owner);
        if (!all.isEmpty()) {
            Consumer<String> out = files.begin("feedback/feedback.md");
            out.accept("# Feedback\n");
            all.forEach(each -> write(out, each));
        }
        List<Requests.Asked> asked = requests.list(owner).stream()
                .filter(each -> !each.voices().isEmpty())
                .toList();
        if (!asked.isEmpty()) {
            Consumer<String> out = files.begin("feedback/without-names.md");
            out.accept("# Without names\n");
            for (Requests.Asked each : asked) {
                out.accept("\n## " + each.request().facts().title() + "\n");
                each.voices().forEach(voice -> out.accept("\n> " + voice.text().replace("\n", "\n> ") + "\n"));
            }
        }
    }

    private static void write(Consumer<String> out, Kept<FeedbackEntry> kept) {
        FeedbackEntry entry = kept.facts();
        out.accept("\n## " + Feedback.dayOf(kept) + "\n\n" + entry.text() + "\n\n");
        fact(out, "From", entry.giver());
        fact(out, "Themes", String.join(", ", entry.themes()));
        if (entry.view().opinion() != Opinion.UNDECIDED) {
            fact(out, "My view", entry.view().opinion().code());
        }
        fact(out, "Why", entry.view().why());
        fact(out, "What I do", entry.response().action());
        fact(out, "Done on", entry.response().done().map(LocalDate::toString).orElse(""));
        fact(out, "What I told them", entry.response().closedSaid());
    }

    private static void fact(Consumer<String> out, String label, String value) {
        if (!value.isEmpty()) {
            out.accept("- " + label + ": " + value.replace("\n", "\n  ") + "\n");
        }
    }
}
