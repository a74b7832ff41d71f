package headway.engine.typesetting;

import headway.engine.typesetting.Line.Segment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is drawn on one page: its content stream, the tags of its marked content, its link areas.
/// Coordinates in points from the lower left corner of the sheet.
final class PdfPage {
    private static final double LINK_DEPTH_EM = 0.25;
    private static final double LINK_HEIGHT_EM = 0.8;

    /// An area that leads somewhere.
    record LinkArea(String rectangle, LinkTarget target, Tag tag) {}

    private final int index;
    private final PdfFonts fonts;
    private final Map<LinkTarget, Tag> linkTags;
    private final StringBuilder content = new StringBuilder(1 << 13);
    private final List<Tag> marked = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();

    /// @param linkTags shared by the pages of a file: a link that runs on keeps its tag
    PdfPage(int index, PdfFonts fonts, IdentityHashMap<LinkTarget, Tag> linkTags) {
        this.index = index;
        this.fonts = fonts;
        this.linkTags = linkTags;
    }

    String content() {
        return content.toString();
    }

    /// The tag of each piece of marked content, by its id.
    List<Tag> marked() {
        return marked;
    }

    List<LinkArea> links() {
        return links;
    }

    /// Draws a line of text that belongs to `tag`.
    void draw(Line line, double xPt, double yPt, Tag tag) {
        List<Segment> segments = line.segments();
        for (int from = 0; from < segments.size(); ) {
            LinkTarget target = segments.get(from).ink().target();
            int to = from + 1;
            while (to < segments.size() && segments.get(to).ink().target() == target) {
                to++;
            }
            drawMarked(segments.subList(from, to), xPt, yPt, tag, target);
            from = to;
        }
    }

    private void drawMarked(List<Segment> part, double xPt, double yPt, Tag tag, @Nullable LinkTarget target) {
        Tag owner = target == null ? tag : linkTags.computeIfAbsent(target, key -> tag.child("Link"));
        owner.add(new TagKid.Marked(index, marked.size()));
        content.append('/')
                .append(owner.type())
                .append("<</MCID ")
                .append(marked.size())
                .append(">>BDC\n");
        marked.add(owner);
        new PdfText(content, fonts).draw(part, xPt, yPt);
        content.append("EMC\n");
        if (target != null) {
            owner.add(new TagKid.Annotated(index, links.size()));
            links.add(new LinkArea(area(part, xPt, yPt), target, owner));
        }
    }

    private static String area(List<Segment> part, double xPt, double yPt) {
        Segment first = part.getFirst();
        Segment last = part.getLast();
        double sizePt = first.ink().sizePt();
        double basePt = yPt + first.ink().risePt();
        boolean endsInSpace = part.size() > 1 && last.shaped().text().equals(" ");
        double endPt = endsInSpace ? last.xPt() : last.endPt();
        return PdfSyntax.numbers(
                        new StringBuilder(),
                        xPt + first.xPt(),
                        basePt - sizePt * LINK_DEPTH_EM,
                        xPt + endPt,
                        basePt + sizePt * LINK_HEIGHT_EM)
                .toString();
    }

    /// Draws what every page repeats and readers skip.
    ///
    /// @param kind `Header` or `Footer`
    void drawRepeated(Line line, double xPt, double yPt, String kind) {
        content.append("/Artifact<</Type/Pagination/Subtype/").append(kind).append(">>BDC\n");
        new PdfText(content, fonts).draw(line.segments(), xPt, yPt);
        content.append("EMC\n");
    }

    /// Draws a straight line without meaning.
    void drawRule(double fromX, double fromY, double toX, double toY, double weightPt, Colour colour) {
        content.append("/Artifact BMC\n");
        PdfSyntax.colour(content, colour).append("RG ");
        PdfSyntax.number(content, weightPt).append(" w ");
        PdfSyntax.numbers(content, fromX, fromY).append("m ");
        PdfSyntax.numbers(content, toX, toY).append("l S\nEMC\n");
    }
}
