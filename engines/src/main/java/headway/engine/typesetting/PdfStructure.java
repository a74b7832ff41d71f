package headway.engine.typesetting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Writes the tags and the way back from page content to them (ISO 32000-1, 14.7).
final class PdfStructure {
    private final PdfFile file;
    private final List<Integer> pages;
    private final List<List<Integer>> links;
    private final Map<Tag, Integer> numbers = new IdentityHashMap<>();

    /// @param pages object numbers of the pages
    /// @param links object numbers of the link areas of each page
    PdfStructure(PdfFile file, List<Integer> pages, List<List<Integer>> links) {
        this.file = file;
        this.pages = pages;
        this.links = links;
    }

    /// @param drawn the pages in order
    /// @return object number of the structure tree
    int write(Tag root, List<PdfPage> drawn) {
        int tree = file.reserve();
        number(root);
        writeTag(root, tree);
        StringBuilder way = new StringBuilder("<</Nums[");
        int key = 0;
        for (PdfPage page : drawn) {
            way.append(key++).append('[');
            page.marked().forEach(tag -> way.append(ref(tag)).append(' '));
            way.append(']');
        }
        for (PdfPage page : drawn) {
            for (PdfPage.LinkArea link : page.links()) {
                way.append(key++).append(' ').append(ref(link.tag())).append(' ');
            }
        }
        int parents = file.object(way.append("]>>"));
        file.object(
                tree,
                "<</Type/StructTreeRoot/K " + ref(root) + "/ParentTree " + PdfFile.ref(parents) + "/ParentTreeNextKey "
                        + key + ">>");
        return tree;
    }

    private String ref(Tag tag) {
        Integer number = numbers.get(tag);
        if (number == null) {
            throw new IllegalStateException("a tag outside the document: " + tag.type());
        }
        return PdfFile.ref(number);
    }

    private void number(Tag tag) {
        numbers.put(tag, file.reserve());
        for (TagKid kid : tag.kids()) {
            if (kid instanceof Tag child) {
                number(child);
            }
        }
    }

    private void writeTag(Tag tag, int parent) {
        StringBuilder kids = new StringBuilder();
        for (TagKid kid : tag.kids()) {
            switch (kid) {
                case Tag child -> kids.append(ref(child)).append(' ');
                case TagKid.Marked marked ->
                    kids.append("<</Type/MCR/Pg ")
                            .append(PdfFile.ref(pages.get(marked.page())))
                            .append("/MCID ")
                            .append(marked.id())
                            .append(">>");
                case TagKid.Annotated area ->
                    kids.append("<</Type/OBJR/Pg ")
                            .append(PdfFile.ref(pages.get(area.page())))
                            .append("/Obj ")
                            .append(PdfFile.ref(links.get(area.page()).get(area.index())))
                            .append(">>");
            }
        }
        Integer number = numbers.get(tag);
        file.object(
                number == null ? parent : number,
                "<</Type/StructElem/S/" + tag.type() + "/P " + PdfFile.ref(parent) + "/K[" + kids + "]"
                        + tag.attributes() + ">>");
        for (TagKid kid : tag.kids()) {
            if (kid instanceof Tag child && number != null) {
                writeTag(child, number);
            }
        }
    }
}
