package headway.positions;

import headway.kernel.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Something awarded or passed.
///
/// @param issuer who gave it
/// @param expiresOn empty when it does not expire, or when that is not known
/// @param number licence or certificate number, for a test the score
public record Credential(
        Kind kind,
        String name,
        String issuer,
        Optional<PartialDate> issuedOn,
        Optional<PartialDate> expiresOn,
        String number,
        String url,
        String notes) {

    /// What was awarded.
    public enum Kind {
        CERTIFICATE,
        LICENCE,
        AWARD,
        COURSE,
        TEST
    }

    /// How it stands with a credential that can expire.
    public enum Expiry {
        NONE,
        VALID,
        SOON,
        EXPIRED;

        /// Time enough to book a course and an exam.
        private static final Period AHEAD = Period.ofMonths(3);
    }

    /// It holds up to the last day that the partial date can mean.
    public Expiry expiry(LocalDate today) {
        if (expiresOn.isEmpty()) {
            return Expiry.NONE;
        }
        LocalDate last = expiresOn.get().lastDay();
        if (last.isBefore(today)) {
            return Expiry.EXPIRED;
        }
        return last.isBefore(today.plus(Expiry.AHEAD)) ? Expiry.SOON : Expiry.VALID;
    }
}
