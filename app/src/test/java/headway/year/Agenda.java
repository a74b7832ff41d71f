package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Today lists, in its order, as the page shows it.
///
/// @param gentle whether it says that the week is a hard one
record Agenda(List<Item> items, boolean gentle) {
    private static final Pattern ITEM =
            Pattern.compile("(?s)<li class=\"list-item action-item\">(.*?)</form>\\s*</li>");
    private static final Pattern SENTENCE = Pattern.compile("(?s)<a class=\"open\" href=\"([^\"]*)\">(.*?)</a>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(action|subject)\" value=\"([^\"]*)\"");
    private static final Pattern MINUTES = Pattern.compile("<span>(\\d+) min</span>");

    Agenda {
        items = List.copyOf(items);
    }

    /// @param path where it is done
    record Item(String trigger, String subject, String sentence, String path, int minutes) {
        @Override
        public String toString() {
            return trigger + ": " + sentence;
        }
    }

    static Agenda of(String page) {
        List<Item> items = new ArrayList<>();
        Matcher found = ITEM.matcher(page);
        while (found.find()) {
            items.add(read(found.group(1)));
        }
        return new Agenda(items, page.contains("this is a hard week"));
    }

    private static Item read(String html) {
        Matcher sentence = SENTENCE.matcher(html);
        Matcher minutes = MINUTES.matcher(html);
        assertThat(sentence.find() && minutes.find()).as(html).isTrue();
        String action = "";
        String subject = "";
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            if (hidden.group(1).equals("action")) {
                action = hidden.group(2);
            } else {
                subject = Html.plain(hidden.group(2));
            }
        }
        return new Item(
                action, subject, Html.plain(sentence.group(2)), sentence.group(1), Integer.parseInt(minutes.group(1)));
    }

    Item item(String sentence) {
        return items.stream()
                .filter(each -> each.sentence().equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Today does not say\n  " + sentence + "\nbut\n" + this));
    }

    /// It comes before anything else.
    Agenda beginsWith(String sentence) {
        assertThat(items).as("Today").isNotEmpty();
        assertThat(items.getFirst().sentence()).as("first of%n%s", this).isEqualTo(sentence);
        return this;
    }

    Agenda says(String... sentences) {
        for (String each : sentences) {
            assertThat(item(each).sentence()).isEqualTo(each);
        }
        return this;
    }

    Agenda saysNothingOf(String... triggers) {
        assertThat(items).extracting(Item::trigger).as("%s", this).doesNotContain(triggers);
        return this;
    }

    /// At most so many, because the week is a hard one.
    Agenda isGentle(int most) {
        assertThat(gentle).as("gentle:%n%s", this).isTrue();
        assertThat(items).hasSizeLessThanOrEqualTo(most);
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", items.stream().map(each -> "  " + each).toList());
    }
}
