package headway.accomplishments;

import headway.engine.near.NearQuestion;
import headway.kernel.Problem;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.web.FormData;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person typed after `headway log`, as typed.
record LogRequest(
        List<String> words, String when, List<String> tags, String theme, String confidentiality, List<String> links) {

    LogRequest {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /// Saves it and asks for what is missing, or says everything that is wrong with it.
    ///
    /// @return the exit code
    int log(Opened<Accomplishments> record, PrintWriter out, PrintWriter err) {
        return AccomplishmentForm.check(typed(), record.today())
                .fold(draft -> save(record, draft, out), problems -> refuse(record, problems, err));
    }

    private static int refuse(Opened<Accomplishments> record, List<Problem> problems, PrintWriter err) {
        List<String> sentences = new ArrayList<>();
        problems.forEach(problem -> sentences.add(record.texts().problem(problem)));
        CommandContext.complain(err, sentences);
        return 2;
    }

    private FormData typed() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("text", List.of(String.join(" ", words)));
        fields.put("happenedOn", List.of(when));
        fields.put("tags", tags);
        fields.put("theme", List.of(theme));
        fields.put("confidentiality", List.of(confidentiality));
        fields.put("links", links.stream().map(LogRequest::fromHere).toList());
        return new FormData(fields);
    }

    /// In a terminal `./audit` says which folder is meant; kept is where that is.
    private static String fromHere(String link) {
        boolean relative = link.equals(".") || link.startsWith("./") || link.startsWith("../");
        return relative ? Path.of(link).toAbsolutePath().normalize().toString() : link;
    }

    private static int save(Opened<Accomplishments> record, AccomplishmentDraft draft, PrintWriter out) {
        record.service().add(record.owner(), draft, "cli");
        NearQuestion question = record.service().analyze(draft.text()).question();
        out.println(
                record.texts().get("accomplishments.logged", record.formats().date(draft.happenedOn())));
        if (question.key() != NearQuestion.Key.NONE) {
            out.println("  "
                    + record.texts()
                            .get(
                                    "near." + question.key().messageKey(),
                                    question.args().toArray()));
        }
        return 0;
    }
}
