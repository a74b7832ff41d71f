package headway.engine.typesetting;

import headway.engine.typesetting.Row.Mark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Draws a laid-out document into a PDF 1.7 file that is PDF/UA-1 and PDF/A-2a at once. Used for
/// one document by one thread.
final class PdfWriter {
    private static final double HAIRLINE_PT = 0.5;
    private static final double BAR_PT = 1.2;
    private static final double REPEATED_DISTANCE = 0.5;

    private final Layout layout;
    private final PdfFile file = new PdfFile();
    private final PdfFonts fonts = new PdfFonts();
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<Integer> pageNumbers = new ArrayList<>();
    private final List<PdfOutline.Entry> outline = new ArrayList<>();
    private final Map<Integer, String> sources = new TreeMap<>();

    PdfWriter(Layout layout) {
        this.layout = layout;
    }

    byte[] write() {
        layout.pages().forEach(page -> pageNumbers.add(file.reserve()));
        drawPages();
        List<List<Integer>> links = reserveLinks();
        int tree = new PdfStructure(file, pageNumbers, links).write(layout.root(), pages);
        int parent = file.reserve();
        writePages(parent, links, fonts.write(file));
        writeLinks(links);
        return file.finish(catalog(parent, tree), file.object(PdfMetadata.info(layout.meta(), layout.title())));
    }

    private void drawPages() {
        IdentityHashMap<LinkTarget, Tag> linkTags = new IdentityHashMap<>();
        PageSetup setup = layout.setup();
        for (int i = 0; i < layout.pages().size(); i++) {
            PdfPage page = new PdfPage(i, fonts, linkTags);
            pages.add(page);
            double yPt = setup.paper().heightPt() - setup.margins().topPt();
            boolean first = true;
            for (Row row : layout.pages().get(i)) {
                yPt -= first ? 0 : row.beforePt();
                drawRow(page, row, yPt, first);
                yPt -= row.heightPt();
                first = false;
            }
            drawRepeated(page, i);
        }
    }

    private void drawRow(PdfPage page, Row row, double topPt, boolean first) {
        double leftPt = layout.setup().margins().sidePt();
        double basePt = topPt - row.baselinePt();
        mark(row.mark(), topPt);
        switch (row.ornament()) {
            case NONE -> {}
            case HAIRLINE ->
                page.drawRule(
                        leftPt, basePt, leftPt + layout.setup().textWidthPt(), basePt, HAIRLINE_PT, layout.hairline());
            case BAR -> {
                double upPt = topPt + (first || row.beforePt() > 0 ? -1 : 0);
                page.drawRule(
                        leftPt + BAR_PT, upPt, leftPt + BAR_PT, topPt - row.heightPt(), BAR_PT, layout.hairline());
            }
        }
        for (Row.Placed placed : row.lines()) {
            page.draw(placed.line(), leftPt + placed.xPt(), basePt, placed.tag());
        }
    }

    private void mark(@Nullable Mark mark, double topPt) {
        if (mark == null) {
            return;
        }
        String destination = "[" + PdfFile.ref(pageNumbers.get(pages.size() - 1)) + "/XYZ 0 "
                + PdfSyntax.number(new StringBuilder(), topPt) + " null]";
        switch (mark) {
            case Mark.Bookmark bookmark ->
                outline.add(new PdfOutline.Entry(bookmark.level(), bookmark.title(), destination));
            case Mark.Cited cited -> sources.put(cited.index(), destination);
        }
    }

    private void drawRepeated(PdfPage page, int index) {
        PageSetup setup = layout.setup();
        double leftPt = setup.margins().sidePt();
        double headerPt = setup.paper().heightPt() - setup.margins().topPt() * (1 - REPEATED_DISTANCE);
        double footerPt = setup.margins().bottomPt() * REPEATED_DISTANCE;
        if (index > 0 && layout.header() != null) {
            page.drawRepeated(layout.header(), leftPt, headerPt, "Header");
        }
        if (layout.footer() != null) {
            page.drawRepeated(layout.footer(), leftPt, footerPt, "Footer");
        }
        Line number = layout.pageNumbers().get(index);
        page.drawRepeated(number, leftPt + setup.textWidthPt() - number.widthPt(), footerPt, "Footer");
    }

    private List<List<Integer>> reserveLinks() {
        List<List<Integer>> numbers = new ArrayList<>();
        for (PdfPage page : pages) {
            numbers.add(page.links().stream().map(link -> file.reserve()).toList());
        }
        return numbers;
    }

    private void writePages(int parent, List<List<Integer>> links, String fontNames) {
        Paper paper = layout.setup().paper();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int content = file.stream("", pages.get(i).content().getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder page = new StringBuilder("<</Type/Page/Parent ").append(PdfFile.ref(parent));
            PdfSyntax.numbers(page.append("/MediaBox["), 0, 0, paper.widthPt(), paper.heightPt());
            page.append("]/Resources<</Font")
                    .append(fontNames)
                    .append(">>/Contents ")
                    .append(PdfFile.ref(content));
            page.append("/StructParents ").append(i).append("/Tabs/S");
            if (!links.get(i).isEmpty()) {
                page.append("/Annots[");
                links.get(i).forEach(link -> page.append(PdfFile.ref(link)).append(' '));
                page.append(']');
            }
            file.object(pageNumbers.get(i), page.append(">>"));
            kids.append(PdfFile.ref(pageNumbers.get(i))).append(' ');
        }
        file.object(parent, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
    }

    private void writeLinks(List<List<Integer>> numbers) {
        int key = pages.size();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfPage.LinkArea> areas = pages.get(i).links();
            for (int j = 0; j < areas.size(); j++) {
                PdfPage.LinkArea area = areas.get(j);
                String text = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + area.rectangle() + "]/Contents"
                        + PdfSyntax.text(area.target().description()) + action(area.target()) + "/StructParent " + key++
                        + ">>";
                file.object(numbers.get(i).get(j), text);
            }
        }
    }

    private String action(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Web web -> "/A<</S/URI/URI" + PdfSyntax.ascii(web.address()) + ">>";
            case LinkTarget.Cited cited -> "/Dest" + sources.get(cited.index());
        };
    }

    private int catalog(int parent, int tree) {
        int metadata = file.reserve();
        String xmp = PdfMetadata.xmp(layout.meta(), layout.title());
        file.rawStream(metadata, "/Type/Metadata/Subtype/XML", xmp.getBytes(StandardCharsets.UTF_8));
        int profile = file.stream("/N 3", ColourProfile.srgb());
        int entries = new PdfOutline(file).write(outline);
        return file.object("<</Type/Catalog/Pages " + PdfFile.ref(parent) + "/StructTreeRoot " + PdfFile.ref(tree)
                + "/MarkInfo<</Marked true>>/Lang" + PdfSyntax.ascii(PdfMetadata.language(layout.meta()))
                + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + PdfFile.ref(metadata)
                + (entries == 0 ? "" : "/Outlines " + PdfFile.ref(entries))
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                + "/DestOutputProfile " + PdfFile.ref(profile) + ">>]>>");
    }
}
