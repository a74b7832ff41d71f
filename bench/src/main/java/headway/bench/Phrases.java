package headway.bench;

import java.util.List;

/// Pieces that generated accomplishments are put together from.
final class Phrases {
    private Phrases() {}

    static final List<String> VERBS = List.of(
            "Cut",
            "Halved",
            "Redesigned",
            "Led",
            "Wrote",
            "Negotiated",
            "Trained",
            "Repaired",
            "Launched",
            "Migrated",
            "Simplified",
            "Audited",
            "Coached",
            "Rebuilt",
            "Planned",
            "Introduced",
            "Taught",
            "Restored",
            "Automated",
            "Documented",
            "Tested",
            "Hired",
            "Merged",
            "Opened",
            "Closed",
            "Measured",
            "Sold",
            "Won",
            "Chaired");

    static final List<String> THINGS = List.of(
            "the nightly build",
            "the evening medication round",
            "the quarterly forecast",
            "the welding jig",
            "the admissions letter",
            "the onboarding week",
            "the supplier contract",
            "the invoice run",
            "the reading curriculum",
            "the call rota",
            "the stock count",
            "the safety briefing",
            "the harvest plan",
            "the search page",
            "the payment gateway",
            "the court bundle",
            "the exhibition catalogue",
            "the delivery route",
            "the maintenance manual",
            "the grant application",
            "the triage desk",
            "the lesson on fractions",
            "the water survey",
            "the spare-parts shelf",
            "the price list",
            "the data warehouse",
            "the returns desk",
            "the rehearsal schedule",
            "the tender",
            "the patient leaflet");

    static final List<String> CHANGES = List.of(
            "from %d to %d minutes",
            "from %d to %d days",
            "from %d to %d pages",
            "by %d %% within %d months",
            "for %d people in %d places",
            "in %d weeks instead of %d",
            "with %d colleagues over %d sessions",
            "saving %d hours and %d letters a month",
            "for %d customers and %d suppliers");

    static final List<String> RESULTS = List.of(
            "so that nobody has to stay late", "which four neighbouring offices have taken over",
            "and complaints stopped within a quarter", "so that newcomers work alone after a week",
            "and the auditors found nothing to add", "which paid for itself before the summer",
            "so that parents hear from us the same day", "and the backlog was gone by Easter",
            "which the board now shows to visitors", "and three apprentices asked to stay",
            "so that the machine runs through the night", "and the waiting room is empty at noon");

    static final List<String> TAGS = List.of(
            "teaching",
            "planning",
            "safety",
            "cost",
            "quality",
            "writing",
            "negotiation",
            "leadership",
            "software",
            "statistics",
            "customers",
            "hiring",
            "logistics",
            "design",
            "research",
            "speaking");

    static final List<String> THEMES = List.of("", "", "Growth", "Reliability", "People", "Savings");

    /// Detail sentences; the first two are used so often that words in them match a large share of a record.
    static final List<String> DETAILS = List.of(
            "The team agreed on the measure beforehand and looked at it every Friday.",
            "My manager asked for a report of the project at the end of the quarter.",
            "It began with a complaint that nobody had time for.",
            "Two earlier attempts had failed because the night shift was not asked.",
            "A short visit to the warehouse showed where the time went.",
            "The finance office checked the figures independently.",
            "I kept a diary of every interruption for a fortnight.",
            "The hardest part was to stop doing what had always been done.",
            "A pilot on one floor came first, then everybody else.",
            "Thanks are due to Ines, who drew the first sketch on a napkin.",
            "The old procedure had nineteen signatures and no owner.",
            "We celebrated with plum cake and went on.");
}
