package headway.intake;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.platform.web.Exchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes what a request brings: files of a form, pasted text, or a body. What holds nothing that can be
/// imported is not kept; the person reads why.
final class Arrivals {
    private final Imports imports;
    private final KeptImports kept;

    Arrivals(Imports imports, KeptImports kept) {
        this.imports = imports;
        this.kept = kept;
    }

    /// What came of it.
    sealed interface Arrival {}

    record Planned(KeptImport brought, ImportPlan plan) implements Arrival {}

    /// @param text what was pasted
    record Refused(int status, String text, List<Problem> problems) implements Arrival {}

    Arrival fromForm(Exchange exchange) throws IOException {
        if (isTooLarge(exchange)) {
            return tooLarge("");
        }
        String text = exchange.form().raw("text").strip();
        List<KeptImports.Arriving> arriving = new ArrayList<>(files(exchange));
        if (!text.isEmpty()) {
            InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            arriving.add(new KeptImports.Arriving("pasted.json", content));
        }
        return take(exchange, arriving, text);
    }

    /// Files of a multipart form, else the body itself as one file.
    Arrival fromProgram(Exchange exchange) throws IOException {
        if (isTooLarge(exchange)) {
            return tooLarge("");
        }
        boolean form = exchange.header("Content-Type").orElse("").startsWith("multipart/");
        return take(exchange, form ? files(exchange) : List.of(new KeptImports.Arriving("body", exchange.body())), "");
    }

    private static List<KeptImports.Arriving> files(Exchange exchange) {
        return exchange.uploads("file").stream()
                .map(upload -> new KeptImports.Arriving(upload.name(), upload.content()))
                .toList();
    }

    private static boolean isTooLarge(Exchange exchange) {
        return exchange.contentLength().orElse(0) > KeptImports.MOST_BYTES;
    }

    private static Refused tooLarge(String text) {
        return new Refused(413, text, List.of(Problem.at("file", "import.too-large", KeptImports.MOST_BYTES >> 20)));
    }

    private Arrival take(Exchange exchange, List<KeptImports.Arriving> arriving, String text) throws IOException {
        if (arriving.isEmpty()) {
            return new Refused(422, text, List.of(Problem.at("file", "import.nothing-chosen")));
        }
        OwnerId owner = exchange.owner();
        KeptImport brought;
        try {
            brought = kept.keep(owner, arriving);
        } catch (KeptImports.TooLarge _) {
            return tooLarge(text);
        }
        ImportPlan plan = imports.plan(owner, imports.read(brought), exchange.today());
        if (plan.isUseful()) {
            return new Planned(brought, plan);
        }
        kept.forget(brought);
        List<Problem> problems = plan.problems();
        return new Refused(
                422, text, problems.isEmpty() ? List.of(Problem.at("file", "import.nothing-usable")) : problems);
    }
}
