package headway.intake;

import headway.engine.intake.Source;
import headway.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One line of an import plan: something that the files say, and what will become of it.
///
/// @param key names it in the plan, also when the plan is made again
/// @param group the kind of record it is or will be
/// @param record the one that is there already
/// @param version of that record when the plan was made; 0 when there is none
/// @param texts fields in their text forms as they will be saved
/// @param fills what choosing it changes in the record that is there
/// @param conflicts what the files say differently and the record keeps
/// @param sources where it stands; several when files or rows say the same thing
/// @param confidence 0 to 1, of the reader; the highest of the sources
/// @param dating for accomplishments
/// @param notes what was left out or cut, or why it cannot be taken over
public record PlanItem(
        String key,
        String group,
        ItemState state,
        String title,
        Optional<UUID> record,
        long version,
        Map<String, String> texts,
        List<Difference> fills,
        List<Difference> conflicts,
        List<Source> sources,
        double confidence,
        Optional<Dating> dating,
        List<Problem> notes) {

    /// Half sure is sure enough to be proposed; below, the person must want it.
    private static final double SURE = 0.5;

    public PlanItem {
        texts = Map.copyOf(texts);
        fills = List.copyOf(fills);
        conflicts = List.copyOf(conflicts);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /// Whether it is chosen unless the person says otherwise.
    public boolean isProposed() {
        return state.isOffered() && confidence >= SURE;
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
