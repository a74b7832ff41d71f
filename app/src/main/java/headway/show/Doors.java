package headway.show;

import headway.credit.Bests;
import headway.credit.Credit;
import headway.meetings.Meetings;
import headway.packet.Packets;
import headway.roles.Roles;

/// The front doors of everything that a person shows.
public record Doors(Roles roles, Credit credit, Bests bests, Packets packets, Meetings meetings) {}
