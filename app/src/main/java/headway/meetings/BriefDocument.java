package headway.meetings;

import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Run;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The page for a talk, on paper.
record BriefDocument(Texts texts, Formats formats, Instant now) {

    byte[] write(Brief brief, DocumentFormat format) {
        PageSetup setup = PageSetup.of(DocumentFiles.paperOf(formats.preferences()), title(brief), "");
        return DocumentFiles.write(document(brief), setup, format);
    }

    String fileName(Brief brief, DocumentFormat format) {
        return title(brief) + " " + brief.meeting().facts().metOn() + "." + format.ending();
    }

    private String title(Brief brief) {
        return texts.get("meetings.with", brief.person());
    }

    private Document document(Brief brief) {
        OneToOne it = brief.meeting().facts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title(brief), formats.date(it.metOn())));
        part(blocks, "meetings.wins", brief.wins(), each -> each.text());
        words(blocks, "one_to_one.blockers", it.blockers());
        words(blocks, "one_to_one.asks", it.asks());
        words(blocks, "one_to_one.feedback", it.feedback());
        part(
                blocks,
                "meetings.mine",
                brief.commitments().stream().filter(each -> each.mine()).toList(),
                each -> due(each.text(), each.dueOn().map(formats::date).orElse("")));
        part(
                blocks,
                "meetings.theirs",
                brief.commitments().stream().filter(each -> !each.mine()).toList(),
                each -> due(each.text(), each.dueOn().map(formats::date).orElse("")));
        part(blocks, "meetings.goals", brief.goals(), GoalTalk.Line::title);
        words(blocks, "one_to_one.notes", it.notes());
        return new Document(new Document.Meta(title(brief), "", Locale.ENGLISH, now), blocks);
    }

    private static String due(String text, String day) {
        return day.isEmpty() ? text : text + " \u00B7 " + day;
    }

    private <T> void part(List<Block> blocks, String heading, List<T> items, Function<T, String> text) {
        if (!items.isEmpty()) {
            blocks.add(Block.Heading.of(1, texts.get(heading)));
            blocks.add(new Block.BulletList(items.stream()
                    .map(each -> List.of(Run.of(text.apply(each))))
                    .toList()));
        }
    }

    private void words(List<Block> blocks, String heading, String text) {
        part(blocks, heading, text.lines().filter(line -> !line.isBlank()).toList(), line -> line);
    }
}
