package headway.engine.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the set with the greatest total score that keeps variety and fits into the time: exactly, not
/// greedily.
///
/// A knapsack with only three weights: within a trigger, the best set with so many actions of each effort
/// is made of the first of each. The options of triggers are joined to those of an area, and these to those
/// of the day; at each step only the best choice for each triple of counts is kept (20 for an area, 56 for
/// five places). It costs one pass over the candidates and at most 200 joins for each trigger, 1,120 for
/// each area.
///
/// Example: with 30 minutes, 80 points for 15 minutes and 50, 45 and 40 for 2 minutes each, all four
/// are chosen; with 15 minutes the three short ones, which are worth 135.
final class Selection {

    /// Most actions of one trigger and of one area, so that a handful shows several sides of a working life.
    /// This project's choice.
    static final int OF_TRIGGER = 2;

    static final int OF_AREA = 3;

    /// The one group of all where variety does not matter.
    private static final String ANYTHING = "";

    /// What there is room for.
    record Room(int places, int minutes) {
        Room without(List<Scored> taken) {
            int used = taken.stream().mapToInt(Scored::minutes).sum();
            return new Room(places - taken.size(), minutes - used);
        }
    }

    private final List<Scored> taken;
    private final int places;
    private final boolean varied;

    private Selection(List<Scored> taken, int places, boolean varied) {
        this.taken = taken;
        this.places = places;
        this.varied = varied;
    }

    /// The best varied set; where it leaves room, the best of the rest without regard to variety.
    ///
    /// @param taken chosen already; not in the pool, counted for variety, not part of `room`
    static List<Scored> best(Collection<Scored> pool, List<Scored> taken, Room room) {
        List<Scored> chosen = new ArrayList<>(new Selection(taken, room.places(), true).of(pool, room.minutes()));
        Room rest = room.without(chosen);
        if (rest.places() > 0 && chosen.size() < pool.size()) {
            Set<Scored> used = Collections.newSetFromMap(new IdentityHashMap<>());
            used.addAll(chosen);
            List<Scored> others =
                    pool.stream().filter(each -> !used.contains(each)).toList();
            chosen.addAll(new Selection(List.of(), rest.places(), false).of(others, rest.minutes()));
        }
        return chosen;
    }

    private List<Scored> of(Collection<Scored> pool, int minutes) {
        Map<String, Map<String, Group>> areas = new HashMap<>();
        for (Scored each : pool) {
            String area = varied ? each.candidate().area() : ANYTHING;
            String trigger = varied ? each.candidate().trigger() : ANYTHING;
            areas.computeIfAbsent(area, key -> new HashMap<>())
                    .computeIfAbsent(trigger, this::group)
                    .add(each);
        }
        Options day = Options.none(places);
        for (Map.Entry<String, Map<String, Group>> area : areas.entrySet()) {
            int most = varied ? room(OF_AREA, inArea(area.getKey())) : places;
            Options options = Options.none(most);
            for (Group group : area.getValue().values()) {
                options = options.with(Options.of(group.byEffort, group.most), most, minutes);
            }
            day = day.with(options, places, minutes);
        }
        return day.best().chosen();
    }

    private Group group(String trigger) {
        return new Group(varied ? room(OF_TRIGGER, ofTrigger(trigger)) : places);
    }

    private int room(int most, long used) {
        return (int) Math.min(places, Math.max(0, most - used));
    }

    private long inArea(String area) {
        return taken.stream()
                .filter(each -> each.candidate().area().equals(area))
                .count();
    }

    private long ofTrigger(String trigger) {
        return taken.stream()
                .filter(each -> each.candidate().trigger().equals(trigger))
                .count();
    }

    /// The first few candidates of one trigger, for each effort.
    private static final class Group {
        private final int most;
        private final List<List<Scored>> byEffort = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        Group(int most) {
            this.most = most;
        }

        void add(Scored each) {
            List<Scored> same = byEffort.get(each.candidate().effort().ordinal());
            int at = same.size();
            while (at > 0 && each.compareTo(same.get(at - 1)) < 0) {
                at--;
            }
            if (at < most) {
                same.add(at, each);
                if (same.size() > most) {
                    same.removeLast();
                }
            }
        }
    }
}
