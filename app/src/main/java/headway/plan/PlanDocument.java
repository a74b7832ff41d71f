package headway.plan;

import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.Run;
import headway.goals.Goal;
import headway.goals.Progress;
import headway.goals.Sharing;
import headway.kernel.OwnerId;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import headway.platform.records.Kept;
import headway.values.Value;
import headway.values.Weighed;
import headway.vision.Vision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The career plan as a document, composed anew each time from what its parts say. A part that says nothing has no
/// heading.
final class PlanDocument {
    private static final int MOST_VALUES = 5;

    private final Direction direction;
    private final Texts texts;
    private final Formats formats;
    private final SheetDocument sheet;
    private final List<Block> blocks = new ArrayList<>();

    private PlanDocument(Direction direction, Texts texts, Formats formats) {
        this.direction = direction;
        this.texts = texts;
        this.formats = formats;
        this.sheet = new SheetDocument(texts, formats);
    }

    static Document of(Direction direction, OwnerId owner, CareerPlan plan, Texts texts, Formats formats) {
        return new PlanDocument(direction, texts, formats).compose(owner, plan);
    }

    private Document compose(OwnerId owner, CareerPlan plan) {
        Instant now = direction.clock().instant();
        String name = direction.names().apply(owner);
        String day = formats.date(LocalDate.ofInstant(now, ZoneOffset.UTC));
        blocks.add(new Block.Title(name, texts.get("plan.plan-subtitle", day)));
        direction
                .values()
                .success(owner)
                .ifPresent(statement -> words("success", statement.facts().text()));
        for (Kept<Vision> vision : direction.visions().current(owner).values()) {
            heading(texts.get("vision.horizon." + vision.facts().horizon().code()));
            paragraphs(vision.facts().text());
        }
        values(owner);
        words("path", plan.path());
        goals(owner);
        people(owner, plan);
        if (!plan.risks().isEmpty()) {
            heading(texts.get("plan.part.risks"));
            bullets(plan.risks());
        }
        String title = texts.get("plan.plan-title", name);
        return new Document(new Document.Meta(title, name, Locale.ENGLISH, now), blocks);
    }

    private void heading(String text) {
        blocks.add(Block.Heading.of(1, text));
    }

    private void words(String part, String text) {
        if (!text.isEmpty()) {
            heading(texts.get("plan.part." + part));
            paragraphs(text);
        }
    }

    private void paragraphs(String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(Block.Paragraph.of(Run.of(line.strip()))));
    }

    private void bullets(List<String> lines) {
        blocks.add(new Block.BulletList(
                lines.stream().map(line -> List.of(Run.of(line))).toList()));
    }

    private void values(OwnerId owner) {
        List<Weighed.Share> shares =
                direction.values().weighed(owner).map(Weighed::shares).orElse(List.of());
        List<Kept<Value>> breakers = direction.values().dealBreakers(owner);
        if (shares.isEmpty() && breakers.isEmpty()) {
            return;
        }
        heading(texts.get("plan.part.values"));
        List<String> lines = new ArrayList<>();
        shares.stream()
                .limit(MOST_VALUES)
                .forEach(share -> lines.add(share.value().facts().name() + " · " + share.percent() + "\u00a0%"));
        breakers.forEach(each ->
                lines.add(texts.get("values.deal-breaker") + " " + each.facts().dealBreaker()));
        bullets(lines);
    }

    private void goals(OwnerId owner) {
        Map<UUID, Progress> progress = direction.goals().progress(owner);
        List<Kept<Goal>> active = direction.goals().active(owner);
        for (Goal.Horizon horizon : Goal.Horizon.values()) {
            List<Kept<Goal>> some = active.stream()
                    .filter(each -> each.facts().horizon() == horizon)
                    .toList();
            if (!some.isEmpty()) {
                heading(texts.get("goal.horizon." + horizon.code()));
            }
            for (Kept<Goal> each : some) {
                Progress known = progress.getOrDefault(
                        each.id(), new Progress(each.facts().measure(), List.of(), List.of()));
                sheet.goal(blocks, each.facts(), known);
            }
        }
    }

    /// The person's own words, those who know of active goals, and those whom goals are linked to.
    private void people(OwnerId owner, CareerPlan plan) {
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> knowing = new java.util.TreeMap<>();
        List<Kept<Goal>> active = direction.goals().active(owner);
        Map<java.util.Optional<UUID>, List<Kept<Sharing>>> shared = direction.goals().sharings().list(owner).stream()
                .collect(Collectors.groupingBy(each -> each.facts().goal()));
        for (Kept<Goal> goal : active) {
            shared.getOrDefault(java.util.Optional.of(goal.id()), List.of())
                    .forEach(each -> add(knowing, each.facts().person(), goal));
            direction.links().of(owner, goal.id()).stream()
                    .filter(each -> each.ref().kind().equals("person"))
                    .forEach(each -> add(knowing, each.title(), goal));
        }
        knowing.forEach((person, goals) -> lines.add(texts.get("plan.person", person, String.join("; ", goals))));
        if (!plan.people().isEmpty() || !lines.isEmpty()) {
            heading(texts.get("plan.part.people"));
            paragraphs(plan.people());
        }
        if (!lines.isEmpty()) {
            bullets(lines);
        }
    }

    private static void add(Map<String, List<String>> knowing, String person, Kept<Goal> goal) {
        List<String> goals = knowing.computeIfAbsent(person, _ -> new ArrayList<>());
        if (!goals.contains(goal.facts().title())) {
            goals.add(goal.facts().title());
        }
    }
}
