package headway.plan;

import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.Run;
import headway.goals.CheckIn;
import headway.goals.Goal;
import headway.goals.Progress;
import headway.goals.Step;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Goals as a document: a person's own sentences, with dates and numbers between them.
final class SheetDocument {
    private final Texts texts;
    private final Formats formats;

    SheetDocument(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    Document of(Sheets.Sheet sheet) {
        LocalDate day = LocalDate.ofInstant(sheet.made(), ZoneOffset.UTC);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(sheet.name(), texts.get("plan.sheet-subtitle", formats.date(day))));
        for (Goal.Horizon horizon : Goal.Horizon.values()) {
            List<Sheets.Entry> some = sheet.entries().stream()
                    .filter(each -> each.goal().facts().horizon() == horizon)
                    .toList();
            if (!some.isEmpty()) {
                blocks.add(Block.Heading.of(1, texts.get("goal.horizon." + horizon.code())));
                some.forEach(each -> goal(blocks, each.goal().facts(), each.progress()));
            }
        }
        return new Document(
                new Document.Meta(
                        texts.get("plan.sheet-title", sheet.name()), sheet.name(), Locale.ENGLISH, sheet.made()),
                blocks);
    }

    /// Its title and date, how it stands, why it matters, and its next step.
    void goal(List<Block> blocks, Goal goal, Progress progress) {
        String due = goal.way()
                .dueOn()
                .map(date -> texts.get("goals.due", formats.date(date)))
                .orElse("");
        blocks.add(new Block.EntryRow(List.of(Run.bold(goal.title())), due));
        List<Run> facts = new ArrayList<>();
        measure(goal, progress).forEach(facts::add);
        progress.nextStep()
                .map(Kept::facts)
                .map(Step::title)
                .or(() -> java.util.Optional.of(goal.way().firstStep())
                        .filter(step -> !step.isEmpty()
                                && progress.steps().isEmpty()
                                && progress.checkIns().isEmpty()))
                .ifPresent(step -> facts.add(Run.of(texts.get("plan.next-step", step))));
        if (!goal.reason().why().isEmpty()) {
            blocks.add(Block.Paragraph.of(Run.italic(goal.reason().why())));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.BulletList(facts.stream().map(List::of).toList()));
        }
    }

    private List<Run> measure(Goal goal, Progress progress) {
        Goal.Measure measure = goal.measure();
        if (measure.target().isEmpty()) {
            return List.of();
        }
        String target = formats.number(measure.target().get());
        if (measure.baseline().isEmpty()) {
            return List.of(Run.of(texts.get("goals.target-only", target, measure.unit())));
        }
        String from = formats.number(measure.baseline().get());
        String now = formats.number(progress.current().orElse(measure.baseline().get()));
        List<CheckIn> values = progress.values();
        String line = texts.get("goals.way", from, now, target, measure.unit());
        return List.of(Run.of(
                values.isEmpty()
                        ? line
                        : line + " "
                                + texts.get(
                                        "plan.as-of",
                                        formats.date(values.getLast().checkedOn()))));
    }
}
