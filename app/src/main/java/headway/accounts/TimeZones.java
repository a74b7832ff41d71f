package headway.accounts;

import headway.accounts.SettingsPage.Choice;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The time zones to choose from, by part of the world.
///
/// Left out are the names that the time zone database keeps for old programs only ("US/Pacific", "Cuba"):
/// they would make the list twice as long.
record TimeZones(String region, List<Choice> zones) {
    private static final List<String> REGIONS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    /// @param present the zone a person has now, which is offered in any case
    static List<TimeZones> with(String present) {
        List<TimeZones> groups = new ArrayList<>();
        for (String region : REGIONS) {
            groups.add(new TimeZones(
                    region,
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(id -> id.startsWith(region + "/"))
                            .sorted()
                            .map(id -> new Choice(id, place(id, region)))
                            .toList()));
        }
        List<Choice> others = new ArrayList<>(List.of(new Choice("UTC", "UTC")));
        boolean offered = present.equals("UTC")
                || REGIONS.contains(present.substring(0, Math.max(present.indexOf('/'), 0)))
                        && ZoneId.getAvailableZoneIds().contains(present);
        if (!offered) {
            others.add(new Choice(present, present));
        }
        groups.add(new TimeZones("UTC", others));
        return groups;
    }

    /// "Argentina/Buenos_Aires" reads "Argentina, Buenos Aires".
    private static String place(String id, String region) {
        return id.substring(region.length() + 1).replace("/", ", ").replace('_', ' ');
    }
}
