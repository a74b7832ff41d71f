package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;

/// The outline that readers show beside the pages (ISO 32000-1, 12.3.3).
final class PdfOutline {

    /// An entry of the outline.
    ///
    /// @param level 1 for chapters
    /// @param destination `[page /XYZ …]`
    record Entry(int level, String title, String destination) {}

    private static final class Node {
        private final Entry entry;
        private final int number;
        private final List<Node> kids = new ArrayList<>();

        Node(Entry entry, int number) {
            this.entry = entry;
            this.number = number;
        }
    }

    private final PdfFile file;

    PdfOutline(PdfFile file) {
        this.file = file;
    }

    /// @return object number of the outline; 0 when there is nothing to show
    int write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        Node root = new Node(new Entry(0, "", ""), file.reserve());
        List<Node> path = new ArrayList<>(List.of(root));
        for (Entry entry : entries) {
            while (path.getLast().entry.level() >= entry.level()) {
                path.removeLast();
            }
            Node node = new Node(entry, file.reserve());
            path.getLast().kids.add(node);
            path.add(node);
        }
        file.object(root.number, "<</Type/Outlines" + family(root) + ">>");
        root.kids.forEach(kid -> writeNode(kid, root));
        return root.number;
    }

    private static String family(Node node) {
        if (node.kids.isEmpty()) {
            return "";
        }
        return "/First " + PdfFile.ref(node.kids.getFirst().number) + "/Last " + PdfFile.ref(node.kids.getLast().number)
                + "/Count " + open(node);
    }

    /// All entries below a node: the whole outline is shown open.
    private static int open(Node node) {
        return node.kids.stream().mapToInt(kid -> 1 + open(kid)).sum();
    }

    private void writeNode(Node node, Node parent) {
        int position = parent.kids.indexOf(node);
        StringBuilder text = new StringBuilder("<</Title").append(PdfSyntax.text(node.entry.title()));
        text.append("/Parent ").append(PdfFile.ref(parent.number));
        if (position > 0) {
            text.append("/Prev ").append(PdfFile.ref(parent.kids.get(position - 1).number));
        }
        if (position + 1 < parent.kids.size()) {
            text.append("/Next ").append(PdfFile.ref(parent.kids.get(position + 1).number));
        }
        text.append("/Dest").append(node.entry.destination()).append(family(node));
        file.object(node.number, text.append(">>"));
        node.kids.forEach(kid -> writeNode(kid, node));
    }
}
