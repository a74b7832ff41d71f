package headway;

import headway.asks.Asks;
import headway.decisions.Decisions;
import headway.opportunities.Opportunities;
import headway.presence.Presence;
import headway.reading.Reading;

/// The front doors of what a person tries next and how others see it.
public record MoveDoors(
        Opportunities opportunities, Asks asks, Decisions decisions, Presence presence, Reading reading) {}
