package headway.demo;

import headway.kernel.OwnerId;
import headway.platform.records.Origin;

/// What the demo record has of one feature. Parts are filled in the order of the application's parts, so
/// that each finds what the earlier ones added.
public interface DemoPart {
    Origin DEMO = new Origin("demo", "");

    /// What every one of the cast has; also what tests fill records with.
    default void fill(OwnerId owner, HeadwayCast.Person person) {}

    /// What only Amara has, beyond that: the demo and the screenshots show it.
    default void fillAmara(OwnerId owner) {}

    /// The same for Mei, who builds software.
    default void fillMei(OwnerId owner) {}
}
