package headway.intake;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.engine.intake.SkippedPart;
import headway.engine.intake.SourceKind;
import headway.kernel.Problem;
import headway.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an import will do, compared with what the record holds now. Making it changes nothing.
///
/// @param items in the order of the kinds, within a kind as the files say them
public record ImportPlan(List<FileReport> files, List<PlanItem> items) {

    /// One of the files: what it is, what is wrong in it and what is left out of it on purpose.
    public record FileReport(String name, SourceKind kind, List<Problem> problems, List<SkippedPart> skipped) {
        public FileReport {
            problems = List.copyOf(problems);
            skipped = List.copyOf(skipped);
        }
    }

    public ImportPlan {
        files = List.copyOf(files);
        items = List.copyOf(items);
    }

    /// What the person has now.
    ///
    /// @param meetings fingerprints of meetings that were imported before
    record Record(Map<String, List<Held>> byGroup, List<Accomplishment> accomplishments, Set<String> meetings) {}

    static ImportPlan of(List<Part<?>> parts, Record record, List<ReadFile> files, LocalDate today) {
        Map<String, PartPlanner> planners = new LinkedHashMap<>();
        for (Part<?> part : parts) {
            PartPlanner planner = new PartPlanner(part, record.byGroup().getOrDefault(part.group(), List.of()));
            for (int i = 0; i < files.size(); i++) {
                planner.add(files.get(i).draft(), i);
            }
            planners.put(part.group(), planner);
        }
        List<PlanItem> items = new ArrayList<>();
        planners.forEach((group, planner) -> {
            items.addAll(planner.items());
            if (group.equals(POSITION)) {
                AccomplishmentPlanner highlights = new AccomplishmentPlanner(record.accomplishments(), planner, today);
                files.forEach(file -> highlights.add(file.draft()));
                items.addAll(highlights.items());
            }
            if (group.equals(People.KIND)) {
                MeetingPlanner meetings = new MeetingPlanner(
                        record.byGroup().getOrDefault(group, List.of()), planner.items(), record.meetings(), today);
                files.forEach(file -> meetings.add(file.draft()));
                items.addAll(meetings.items());
            }
        });
        return new ImportPlan(files.stream().map(ImportPlan::report).toList(), items);
    }

    static final String POSITION = "position";

    /// Problems with a file as a whole get its name.
    private static FileReport report(ReadFile file) {
        List<Problem> problems = file.draft().problems().stream()
                .map(problem ->
                        problem.place().isEmpty() ? new Problem(file.name(), problem.code(), problem.args()) : problem)
                .toList();
        return new FileReport(
                file.name(), file.draft().sourceKind(), problems, file.draft().skipped());
    }

    public long count(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /// Items by kind, in order.
    public Map<String, List<PlanItem>> groups() {
        Map<String, List<PlanItem>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(item.group(), _ -> new ArrayList<>()).add(item));
        return groups;
    }

    /// Whether the files hold anything that the product understands, new or not.
    public boolean isUseful() {
        return !items.isEmpty() || hasOwnExport();
    }

    public boolean hasOwnExport() {
        return files.stream().anyMatch(file -> file.kind() == SourceKind.HEADWAY_EXPORT);
    }

    public List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    static boolean isAccomplishment(PlanItem item) {
        return item.group().equals(Accomplishments.KIND);
    }
}
