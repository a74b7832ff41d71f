package headway.opportunities;

import java.util.Locale;

/// What an opportunity is.
public enum OpportunityType {
    JOB,
    INTERNAL_PROJECT,
    LEAD_ROLE,
    LATERAL_MOVE,
    PROMOTION,
    TALK,
    VOLUNTEER,
    /// Something of one's own making.
    INITIATIVE,
    /// Something that nobody does and somebody should.
    GAP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
