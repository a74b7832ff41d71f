package headway.engine.intake;

import headway.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// Something awarded or passed.
///
/// @param issuer who gave it
/// @param number licence or certificate number, for a test the score
/// @param expires null when it does not, or when that is not known
public record DraftCredential(
        Kind kind,
        String name,
        String issuer,
        @Nullable PartialDate date,
        @Nullable PartialDate expires,
        String number,
        String url,
        String notes)
        implements DraftRecord {

    /// What was awarded.
    public enum Kind {
        CERTIFICATE,
        LICENCE,
        AWARD,
        COURSE,
        TEST
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("credential", kind.name(), name, issuer, Fingerprint.month(date));
    }
}
