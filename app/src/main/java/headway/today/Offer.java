package headway.today;

import headway.engine.planning.Action;
import headway.kernel.Explanation;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.feature.Word;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.LocalDate;

/// One next best action: what the engine chose, and the signal behind it.
public record Offer(Trigger trigger, Signal signal, Action action) {
    /// Characters of one name within a sentence that still reads well.
    private static final int LONGEST = 90;

    /// Key of its reason; `.go` and `.why` follow it.
    public String key() {
        return "today." + trigger.name();
    }

    /// What the sentence names, as the person reads words, days and numbers; long texts cut between words.
    public Object[] args(Texts texts, Formats formats) {
        return signal.args().stream().map(arg -> written(arg, texts, formats)).toArray();
    }

    private static String written(Object arg, Texts texts, Formats formats) {
        if (arg instanceof Word word) {
            return texts.get(word.key(), word.args().toArray());
        }
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
