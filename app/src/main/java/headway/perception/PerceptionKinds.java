package headway.perception;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.Values;
import java.util.ArrayList;
import java.util.List;

/// Which fields these records have.
final class PerceptionKinds {
    private static final int THREE = 3;
    /// One word, also a long one, or two.
    private static final int LONGEST_WORD = 40;

    private static final String INSIDE = "inside";
    private static final String OUTSIDE = "outside";
    private static final String HAPPENED = "happenedOn";

    private PerceptionKinds() {}

    static PlainKind<Brand> brand() {
        List<Field<Brand>> fields = List.of(
                Field.<Brand>words(INSIDE, Brand::inside).asRequired(),
                Field.words(OUTSIDE, Brand::outside),
                Field.day("since", Brand::since),
                Field.text("why", Brand::why));
        return new PlainKind<>(
                "brand",
                "brand",
                "/perception/brand",
                fields,
                values -> new Brand(values.day("since"), values.list(INSIDE), values.list(OUTSIDE), values.text("why")),
                brand -> String.join(", ", brand.inside()),
                brand -> brand.since().map(PartialDate::of),
                PerceptionKinds::threeWords);
    }

    private static List<Problem> threeWords(Values values) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of(INSIDE, OUTSIDE)) {
            List<String> words = values.list(name);
            if (words.size() > THREE) {
                problems.add(Problem.at(name, "perception.three", words.size()));
            } else if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
                problems.add(Problem.at(name, "perception.long-word", LONGEST_WORD));
            }
        }
        return problems;
    }

    static PlainKind<Impression> impression() {
        List<Field<Impression>> fields = List.of(
                Field.<Impression>text("contributed", Impression::contributed).asRequired(),
                Field.line("meeting", Impression::meeting),
                Field.day(HAPPENED, Impression::happenedOn),
                Field.<Impression>words("seenBy", Impression::seenBy).asSuggested(),
                Field.text("reaction", Impression::reaction));
        return new PlainKind<>(
                "impression",
                "impression",
                "/perception/impressions",
                fields,
                values -> new Impression(
                        values.text("contributed"),
                        values.text("meeting"),
                        values.day(HAPPENED),
                        values.list("seenBy"),
                        values.text("reaction")),
                impression -> impression.contributed().lines().findFirst().orElse(""),
                impression -> impression.happenedOn().map(PartialDate::of));
    }

    static PlainKind<BrandStep> step() {
        List<Field<BrandStep>> fields = List.of(
                Field.line("word", BrandStep::word),
                Field.<BrandStep>text("what", BrandStep::what).asRequired(),
                Field.day("dueOn", BrandStep::dueOn),
                Field.day("doneOn", BrandStep::doneOn),
                Field.text("cameOfIt", BrandStep::cameOfIt));
        return new PlainKind<>(
                "brand_step",
                "brand_step",
                "/perception/steps",
                fields,
                values -> new BrandStep(
                        values.text("word"),
                        values.text("what"),
                        values.day("dueOn"),
                        values.day("doneOn"),
                        values.text("cameOfIt")),
                step -> step.what().lines().findFirst().orElse(""),
                step -> step.doneOn().or(step::dueOn).map(PartialDate::of));
    }
}
