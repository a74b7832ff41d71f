package headway.credit;

import headway.accomplishments.Accomplishment;
import headway.platform.feature.RecordChoices;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One deed: who knows of it, who should, and the words to tell them.
///
/// @param message the person's own words, the day, and who took part
/// @param people whom else one may have told
record CreditPage(Deed deed, String message, List<RecordChoices.Choice> people) {

    static CreditPage of(Deed deed, List<RecordChoices.Choice> people, Texts texts, Formats formats) {
        Accomplishment it = deed.accomplishment();
        String with = deed.team().isEmpty() ? "" : "\n" + texts.get("credit.with", String.join(", ", deed.team()));
        return new CreditPage(deed, it.text() + "\n\n" + formats.date(it.happenedOn()) + with, people);
    }

    String path() {
        return "/credit/" + deed.accomplishment().id();
    }

    /// Opens a letter in the person's own mail program.
    String mail(Deed.Candidate to) {
        return "mailto:" + encoded(to.email()).replace("%40", "@") + "?subject="
                + encoded(deed.accomplishment().headline()) + "&body=" + encoded(message);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
