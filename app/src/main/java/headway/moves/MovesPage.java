package headway.moves;

import headway.asks.Ask;
import headway.asks.AskState;
import headway.asks.Asks;
import headway.decisions.Decision;
import headway.decisions.Decisions;
import headway.kernel.OwnerId;
import headway.opportunities.Opportunities;
import headway.opportunities.Opportunity;
import headway.opportunities.Stage;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is under way, and what comes next.
///
/// @param next everything with a day, the nearest first
/// @param waiting open ones nobody gave a next day
/// @param stages how many opportunities each stage has
record MovesPage(List<Line> next, List<Line> waiting, List<Count> stages, boolean empty) {

    MovesPage {
        next = List.copyOf(next);
        waiting = List.copyOf(waiting);
        stages = List.copyOf(stages);
    }

    /// @param kind of the record
    /// @param what the next action, where one was said
    record Line(String kind, String title, String what, Optional<LocalDate> day, String path) {}

    record Count(Stage stage, int count) {}

    static MovesPage of(Opportunities opportunities, Asks asks, Decisions decisions, OwnerId owner) {
        List<Kept<Opportunity>> chances = opportunities.records().list(owner);
        List<Kept<Ask>> asked = asks.records().list(owner);
        List<Kept<Decision>> decided = decisions.records().list(owner);
        List<Line> lines = new ArrayList<>();
        chances.stream().filter(each -> each.facts().stage().isOpen()).forEach(each -> lines.add(line(each)));
        asked.stream().filter(each -> each.facts().state() != AskState.GRANTED).forEach(each -> lines.add(ask(each)));
        decided.stream()
                .filter(each -> each.facts().happened() == Decision.Happened.OPEN)
                .forEach(each -> lines.add(decision(each)));
        List<Line> dated = lines.stream()
                .filter(each -> each.day().isPresent())
                .sorted(Comparator.comparing(each -> each.day().orElse(LocalDate.MAX)))
                .toList();
        List<Line> waiting = lines.stream().filter(each -> each.day().isEmpty()).toList();
        boolean empty = chances.isEmpty() && asked.isEmpty() && decided.isEmpty();
        return new MovesPage(dated, waiting, counts(chances), empty);
    }

    private static List<Count> counts(List<Kept<Opportunity>> chances) {
        return List.of(Stage.values()).stream()
                .map(stage -> new Count(stage, (int) chances.stream()
                        .filter(each -> each.facts().stage() == stage)
                        .count()))
                .toList();
    }

    private static Line line(Kept<Opportunity> each) {
        Opportunity it = each.facts();
        return new Line("opportunity", it.title(), it.nextAction(), it.nextOn(), "/opportunities/" + each.id());
    }

    private static Line ask(Kept<Ask> each) {
        Ask it = each.facts();
        Optional<LocalDate> day = it.state() == AskState.PLANNED ? it.talkOn().or(it::nextOn) : it.nextOn();
        return new Line("ask", it.wanted(), it.ofWhom(), day, "/asks/" + each.id());
    }

    private static Line decision(Kept<Decision> each) {
        Decision it = each.facts();
        return new Line("decision", it.question(), it.chosen(), it.reviewOn(), "/decisions/" + each.id());
    }

    /// The widest stage, at least 1: what bars are measured against.
    int most() {
        return Math.max(1, stages.stream().mapToInt(Count::count).max().orElse(1));
    }
}
