package headway.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The people whose records the demo, the tests and the screenshots show. All are invented.
public final class HeadwayCast {
    /// The Monday on which the demo plays: what these people did and plan is told up to here.
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /// Somebody with a working life.
    ///
    /// @param jobs newest first
    /// @param deeds newest first
    public record Person(String name, String occupation, String place, List<Job> jobs, List<Deed> deeds) {
        public Person {
            jobs = List.copyOf(jobs);
            deeds = List.copyOf(deeds);
        }
    }

    /// @param startedOn a partial date, `2019-04`
    /// @param endedOn a partial date; empty while it lasts
    public record Job(String title, String employer, String place, String startedOn, String endedOn) {}

    /// Something achieved, in the person's own words.
    ///
    /// @param happenedOn a day, `2025-11-14`
    /// @param tags words the person files it under
    public record Deed(String happenedOn, String text, List<String> tags) {
        public Deed {
            tags = List.copyOf(tags);
        }
    }

    public static final Person AMARA = new Person(
            "Amara Okafor",
            "Nurse",
            "Leeds",
            List.of(
                    new Job("Ward manager, cardiology", "Northgate Infirmary", "Leeds", "2023-02", ""),
                    new Job("Senior staff nurse", "Northgate Infirmary", "Leeds", "2019-09", "2023-01"),
                    new Job("Staff nurse", "Harbour Street Hospital", "Hull", "2015-10", "2019-08")),
            List.of(
                    deed(
                            "2026-02-19",
                            "Shortened the morning handover from 25 to 15 minutes on a ward of 28 beds,"
                                    + " so that medication rounds start on time",
                            "handover",
                            "time"),
                    deed(
                            "2026-01-12",
                            "Trained 14 new nurses in reading heart monitors; all passed the assessment"
                                    + " at the first attempt",
                            "teaching"),
                    deed(
                            "2025-11-28",
                            "Cut falls on the ward by a third within six months with a chart at every bed",
                            "safety"),
                    deed(
                            "2025-09-04",
                            "Wrote the checklist for discharging patients that four other wards now use",
                            "discharge",
                            "safety"),
                    deed(
                            "2025-06-17",
                            "Calmed a family in dispute and agreed a care plan with them that evening",
                            "families"),
                    deed(
                            "2024-12-02",
                            "Brought agency shifts down from 40 to 9 a month by planning the roster eight"
                                    + " weeks ahead, saving about £52,000 a year",
                            "roster",
                            "cost"),
                    deed("2024-05-21", "Spoke about shift handovers to 120 nurses at the regional day", "teaching"),
                    deed("2023-03-30", "Led the ward through an inspection that found nothing to mend", "quality")));

    public static final Person JONAS = new Person(
            "Jonas Weber",
            "Secondary school teacher",
            "Freiburg",
            List.of(
                    new Job("Head of mathematics", "Albert Schule", "Freiburg", "2022-08", ""),
                    new Job("Teacher of mathematics and physics", "Albert Schule", "Freiburg", "2016-08", "2022-07"),
                    new Job("Trainee teacher", "Gymnasium am See", "Konstanz", "2014-09", "2016-07")),
            List.of(
                    deed(
                            "2026-02-06",
                            "Raised the share of pupils who pass the final exam in mathematics from 81 to"
                                    + " 93 percent in two years",
                            "exams"),
                    deed(
                            "2025-12-11",
                            "Set up a homework club in which older pupils help 45 younger ones each week",
                            "club"),
                    deed(
                            "2025-10-01",
                            "Built a set of 60 experiments with everyday things that seven schools borrow",
                            "physics"),
                    deed(
                            "2025-05-15",
                            "Took over a class in the middle of the year and got every pupil through",
                            "class"),
                    deed("2024-11-20", "Persuaded the council to pay €18,000 for new laboratory tables", "budget"),
                    deed("2024-03-08", "Mentored three trainee teachers, all of whom were taken on", "mentoring")));

    public static final Person MEI = new Person(
            "Mei Tanaka",
            "Software engineer",
            "Rotterdam",
            List.of(
                    new Job("Staff engineer", "Lantern Freight", "Rotterdam", "2024-01", ""),
                    new Job("Senior software engineer", "Lantern Freight", "Rotterdam", "2020-05", "2023-12"),
                    new Job("Software engineer", "Kestrel Maps", "Utrecht", "2017-02", "2020-04")),
            List.of(
                    deed("2026-02-24", "Cut the nightly build from 25 to 15 min for 60 engineers", "build", "time"),
                    deed(
                            "2026-01-30",
                            "Moved 2.4 million shipments to the new database without an hour of downtime",
                            "database"),
                    deed(
                            "2025-10-16",
                            "Found the memory leak that had restarted the tracking service every night",
                            "reliability"),
                    deed(
                            "2025-08-27",
                            "Halved the bill for cloud storage, about €90k a year, by deleting what nobody" + " reads",
                            "cost"),
                    deed(
                            "2025-04-03",
                            "Introduced a weekly design review; 9 of 11 teams now bring their plans",
                            "leadership"),
                    deed("2024-09-12", "Hired and trained five engineers; all of them are still here", "hiring"),
                    deed(
                            "2023-06-29",
                            "Rewrote route planning so that 95 percent of requests answer within 80 ms"
                                    + " instead of 600 ms",
                            "speed")));

    /// Everybody, in the order of the accounts in tests.
    public static final List<Person> ALL = List.of(AMARA, JONAS, MEI);

    private HeadwayCast() {}

    /// Whose record a demo shows: that of the one who is named, otherwise Amara's.
    public static Person named(Optional<String> name) {
        return name.flatMap(wanted -> ALL.stream()
                        .filter(each -> each.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElse(AMARA);
    }

    private static Deed deed(String happenedOn, String text, String... tags) {
        return new Deed(happenedOn, text, List.of(tags));
    }
}
