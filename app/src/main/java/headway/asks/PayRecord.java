package headway.asks;

import java.time.LocalDate;
import java.util.Optional;

/// What a person was paid from a day on.
///
/// @param amount in whole units of the currency
/// @param currency three letters, ISO 4217
/// @param basis where it is written: contract, pay slip, letter
public record PayRecord(
        Optional<LocalDate> startsOn, Optional<Integer> amount, String currency, PayPeriod period, String basis) {}
