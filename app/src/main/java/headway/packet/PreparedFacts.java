package headway.packet;

import headway.kernel.OwnerId;
import headway.links.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was prepared in so many words: questions, expected criticism with its plan, what comes next.
public final class PreparedFacts implements FactSource {

    @Override
    public List<Fact> facts(OwnerId owner, Packet packet, Prepared prepared) {
        return prepared.source().map(source -> facts(prepared, source)).orElse(List.of());
    }

    private static List<Fact> facts(Prepared prepared, Ref source) {
        List<Fact> facts = new ArrayList<>();
        if (!prepared.ambitions().isEmpty()) {
            facts.add(own(Section.AMBITIONS, 0, prepared.ambitions(), source));
        }
        for (int i = 0; i < prepared.questions().size(); i++) {
            facts.add(own(Section.QUESTIONS, i, prepared.questions().get(i), source));
        }
        for (int i = 0; i < prepared.criticisms().size(); i++) {
            facts.add(criticism(i, prepared.criticisms().get(i), source));
        }
        return facts;
    }

    /// Known again by its place in the preparation, so that other words are another wording of the same.
    private static String subject(Ref source, int number) {
        return source.id() + "-" + number;
    }

    private static Fact own(Section section, int number, String text, Ref source) {
        return new Fact(section, subject(source, number), "", Fact.OWN, List.of(text), List.of(source), true);
    }

    private static Fact criticism(int number, Prepared.Criticism it, Ref source) {
        String wording = "expected" + (it.answer().isEmpty() ? "" : "-answer")
                + (it.plan().isEmpty() ? "" : "-plan");
        List<String> said = Stream.of(it.expected(), it.answer(), it.plan())
                .filter(text -> !text.isEmpty())
                .toList();
        return Fact.worded(Section.CRITICISM, subject(source, number), wording, said, source);
    }
}
