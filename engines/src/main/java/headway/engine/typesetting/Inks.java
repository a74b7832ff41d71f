package headway.engine.typesetting;

import java.util.List;

/// Reads runs into words with the looks that a style gives them, links and source numbers
/// included. Used for one document by one thread.
final class Inks {
    /// Numbers of sources: 0.62 em, raised by a third of an em, as text fonts draw superiors.
    private static final double SUPERIOR_SIZE = 0.62;

    private static final double SUPERIOR_RISE = 0.34;

    private final Faces faces;
    private final Colour accent;
    private final Problems problems;
    private final Citations citations;

    Inks(Faces faces, Colour accent, Citations citations, Problems problems) {
        this.faces = faces;
        this.accent = accent;
        this.citations = citations;
        this.problems = problems;
    }

    List<Token> tokens(String text, TextStyle style) {
        return tokens(List.of(Run.of(text)), style);
    }

    List<Token> tokens(List<Run> runs, TextStyle style) {
        WordReader reader = new WordReader(faces, problems);
        for (Run run : runs) {
            Face face = faces.face(style.face().with(run.emphasis()));
            reader.read(run.text(), ink(run, face, style));
            String id = run.sourceId();
            if (id != null) {
                cite(id, reader, style);
            }
        }
        return reader.tokens();
    }

    private Ink ink(Run run, Face face, TextStyle style) {
        String link = run.link();
        if (link == null) {
            return new Ink(face, style.sizePt(), style.colour(), 0, null);
        }
        return WebAddress.ascii(link)
                .map(address ->
                        new Ink(face, style.sizePt(), accent, 0, new LinkTarget.Web(address, described(run, address))))
                .orElseGet(() -> {
                    problems.add("link-unusable", link);
                    return new Ink(face, style.sizePt(), style.colour(), 0, null);
                });
    }

    private static String described(Run run, String address) {
        String text = run.text().strip();
        return text.isEmpty() || address.endsWith(text) ? address : text + " (" + address + ")";
    }

    private void cite(String id, WordReader reader, TextStyle style) {
        Integer number = citations.number(id);
        if (number == null) {
            problems.add("source-unknown", id);
            return;
        }
        String description = number + ". " + Run.plain(citations.source(number).runs());
        reader.read(
                number.toString(),
                new Ink(
                        faces.face(Typeface.LABEL),
                        style.sizePt() * SUPERIOR_SIZE,
                        accent,
                        style.sizePt() * SUPERIOR_RISE,
                        new LinkTarget.Cited(number - 1, description)));
    }
}
