package headway.show;

import headway.credit.Credit;
import headway.meetings.Meetings;
import headway.packet.Packets;
import headway.roles.Roles;
import headway.samples.Portfolios;
import headway.samples.Samples;

/// The front doors of everything that a person shows.
public record Doors(
        Roles roles, Credit credit, Samples samples, Portfolios portfolios, Packets packets, Meetings meetings) {}
