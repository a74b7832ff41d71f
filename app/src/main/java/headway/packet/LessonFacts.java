package headway.packet;

import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.setbacks.Setback;
import headway.setbacks.Setbacks;
import java.util.List;

/// What was learnt from setbacks of the period, where the person wants to say so.
public final class LessonFacts implements FactSource {
    private final Setbacks setbacks;

    public LessonFacts(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    public List<Fact> facts(OwnerId owner, Packet packet, Prepared prepared) {
        if (!packet.lessons()) {
            return List.of();
        }
        return setbacks.list(owner).stream()
                .filter(each -> !each.facts().lesson().isEmpty()
                        && each.facts().happenedOn().filter(packet::covers).isPresent())
                .map(LessonFacts::lesson)
                .toList();
    }

    private static Fact lesson(Kept<Setback> setback) {
        Ref source = new Ref(Setbacks.KIND, setback.id());
        Setback it = setback.facts();
        return it.nextTry().isEmpty()
                ? Fact.own(Section.LESSONS, "", it.lesson(), source)
                : Fact.worded(
                        Section.LESSONS, setback.id().toString(), "lesson", List.of(it.lesson(), it.nextTry()), source);
    }
}
