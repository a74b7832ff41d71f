package headway.today;

import headway.engine.planning.Action;
import headway.kernel.Explanation;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.i18n.Formats;
import java.time.LocalDate;

/// One next best action: what the engine chose, and the signal behind it.
public record Offer(Trigger trigger, Signal signal, Action action) {
    /// Characters of one name within a sentence that still reads well.
    private static final int LONGEST = 90;

    /// Key of its reason; `.go` and `.why` follow it.
    public String key() {
        return "today." + trigger.name();
    }

    /// What the sentence names, as the person reads days and numbers; long texts cut between words.
    public Object[] args(Formats formats) {
        return signal.args().stream().map(arg -> written(arg, formats)).toArray();
    }

    private static String written(Object arg, Formats formats) {
        if (arg instanceof LocalDate day) {
            return formats.date(day);
        }
        if (arg instanceof Number number) {
            return formats.number(number.doubleValue());
        }
        String text = arg.toString().strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }

    public int minutes() {
        return signal.effort().minutes();
    }

    public Explanation explanation() {
        return action.explanation();
    }
}
