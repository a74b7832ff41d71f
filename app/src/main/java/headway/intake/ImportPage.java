package headway.intake;

import headway.kernel.PartialDate;
import headway.platform.web.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan of an import, to be looked through.
record ImportPage(UUID id, ImportPlan plan) {
    /// How many of a long group stand open; enough to see what it is.
    private static final int FEW = 8;

    /// The same for short entries in columns.
    private static final int FEW_SHORT = 24;

    /// What a line shows of a long text.
    private static final int EXCERPT = 140;

    private static final List<String> TELLING = List.of(
            "headline",
            "username",
            "issuer",
            "organisation",
            "fluency",
            "level",
            "summary",
            "description",
            "text",
            "studyType",
            "keywords",
            "notes",
            "url");

    /// Items of one kind.
    record Group(String name, List<PlanItem> items) {
        List<PlanItem> offered() {
            return items.stream().filter(item -> item.state().isOffered()).toList();
        }

        List<PlanItem> in(ItemState state) {
            return items.stream().filter(item -> item.state() == state).toList();
        }

        long count(ItemState state) {
            return in(state).size();
        }

        /// Short things without anything to compare stand in columns.
        boolean isCompact() {
            return List.of("language", "profile-skill", "profile-interest", "profile-account")
                            .contains(name)
                    && items.stream()
                            .allMatch(item -> item.fills().isEmpty()
                                    && item.conflicts().isEmpty()
                                    && item.notes().isEmpty());
        }

        /// What is not just there already: first what can be chosen.
        List<PlanItem> shown() {
            return items.stream()
                    .filter(item -> item.state() != ItemState.SAME)
                    .sorted(Comparator.comparing(PlanItem::state))
                    .toList();
        }

        private int firstOnes() {
            int few = isCompact() ? FEW_SHORT : FEW;
            return shown().size() <= few + few / 2 ? shown().size() : few;
        }

        /// What stands open on the page.
        List<PlanItem> first() {
            return shown().subList(0, firstOnes());
        }

        /// What is looked into only by who wants to.
        List<PlanItem> others() {
            return shown().subList(firstOnes(), shown().size());
        }
    }

    List<Group> groups() {
        return plan.groups().entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// States that there are any of, in the order of interest.
    static List<ItemState> states(List<PlanItem> items) {
        return Arrays.stream(ItemState.values())
                .filter(state -> items.stream().anyMatch(item -> item.state() == state))
                .toList();
    }

    long offered() {
        return plan.items().stream().filter(item -> item.state().isOffered()).count();
    }

    /// When it was, as exactly as the file says.
    static String when(View view, PlanItem item) {
        if (item.dating().isPresent()) {
            return view.date(item.dating().get().day());
        }
        String from = date(view, item, "startedOn");
        String to = item.text("ongoing").isEmpty() ? date(view, item, "endedOn") : view.t("import.goes-on");
        String span =
                Stream.of(from, to).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(" – "));
        return Stream.of(span, date(view, item, "issuedOn"), date(view, item, "givenOn"))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String date(View view, PlanItem item, String field) {
        Optional<PartialDate> date = PartialDate.parse(item.text(field));
        return date.map(view::date).orElse("");
    }

    /// The beginning of what else there is to it.
    static String excerpt(PlanItem item) {
        if (item.dating().isPresent()) {
            return "";
        }
        String text = TELLING.stream()
                .map(item::text)
                .filter(each -> !each.isEmpty() && !item.title().contains(each))
                .findFirst()
                .orElse("")
                .replaceAll("\\s*\\R\\s*", " · ");
        return cut(text);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > EXCERPT
                ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + "…"
                : text;
    }

    /// A value as people write it.
    static String shown(View view, Difference difference, String value) {
        return switch (difference.shape()) {
            case DATE -> PartialDate.parse(value).map(view::date).orElse(value);
            case FLAG -> value.isEmpty() ? "" : view.t("import.yes");
            case WORDS, LINES -> cut(value.replace("\n", ", "));
            case TEXT -> cut(value.replaceAll("\\s+", " "));
            case LINE, DAY, NUMBER, REFERENCE, CHOICE, WEB, EMAIL -> value;
        };
    }

    /// Places where things stand, said once.
    static String sources(PlanItem item) {
        return item.sources().stream().map(Object::toString).distinct().limit(3).collect(Collectors.joining(", "));
    }

    /// Left-out parts of one file by reason, with how many things each leaves out.
    static Map<String, List<headway.engine.intake.SkippedPart>> leftOut(ImportPlan.FileReport file) {
        return file.skipped().stream()
                .collect(Collectors.groupingBy(
                        part -> part.reason().key(), java.util.LinkedHashMap::new, Collectors.toList()));
    }
}
