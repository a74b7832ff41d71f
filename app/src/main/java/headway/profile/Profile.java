package headway.profile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who a person is and how to reach them. Everything may be empty.
///
/// @param headline the line under the name
/// @param image address of a picture; never fetched
/// @param countryCode ISO 3166-1 alpha-2
/// @param moreEmails further addresses
public record Profile(
        String name,
        String headline,
        String email,
        String phone,
        String url,
        String image,
        String address,
        String postalCode,
        String city,
        String region,
        String countryCode,
        String summary,
        List<String> moreEmails,
        List<String> morePhones) {

    public static final Profile EMPTY =
            new Profile("", "", "", "", "", "", "", "", "", "", "", "", List.of(), List.of());

    public Profile {
        moreEmails = List.copyOf(moreEmails);
        morePhones = List.copyOf(morePhones);
    }

    /// The parts of the place that are known, in one line.
    public String place() {
        return Stream.of(address, postalCode, city, region, countryCode)
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceAll("\\s*\\R\\s*", ", "))
                .collect(Collectors.joining(", "));
    }
}
