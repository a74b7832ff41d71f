package headway.engine.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A postal place. Files with one line of text keep it in `city`.
///
/// @param countryCode ISO 3166-1 alpha-2 where the file obeys the standard
public record DraftPlace(String address, String postalCode, String city, String region, String countryCode) {

    public static final DraftPlace NOWHERE = new DraftPlace("", "", "", "", "");

    /// One line for display: the parts that are known, separated by commas.
    public String line() {
        return Stream.of(address, postalCode, city, region, countryCode)
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceAll("\\s*\\R\\s*", ", "))
                .collect(Collectors.joining(", "));
    }
}
