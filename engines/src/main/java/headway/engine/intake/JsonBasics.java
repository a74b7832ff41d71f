package headway.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads who the person is: `basics`, in the oldest drafts of the standard `bio`.
final class JsonBasics {

    private final JsonSection basics;
    private final DraftBuilder draft;

    JsonBasics(JsonSection basics, DraftBuilder draft) {
        this.basics = basics;
        this.draft = draft;
    }

    void read() {
        List<String> emails = addresses("email", "x-emails");
        List<String> phones = addresses("phone", "x-phones");
        List<String> urls = addresses("url", "x-urls");
        List<DraftProfile.Account> accounts = accounts();
        String website = basics.line("website", "websites");
        if (urls.isEmpty() && !website.isEmpty()) {
            urls = List.of(website);
        } else if (!website.isEmpty() && !urls.contains(website)) {
            accounts.add(new DraftProfile.Account("", "", website));
        }
        urls.stream().skip(1).forEach(url -> accounts.add(new DraftProfile.Account("", "", url)));
        DraftProfile profile = new DraftProfile(
                name(),
                basics.line("label", "headline", "title"),
                first(emails),
                first(phones),
                first(urls),
                basics.line("image", "picture"),
                location(),
                basics.text("summary", "description"),
                accounts,
                rest(emails),
                rest(phones));
        if (!profile.isEmpty()) {
            draft.add(profile, basics.source());
        }
        basics.finish();
    }

    /// A place as the standard spells it; older files have fewer parts.
    static DraftPlace place(JsonSection place) {
        DraftPlace found = new DraftPlace(
                place.text("address", "street"),
                place.line("postalCode", "postCode", "zip"),
                place.line("city", "name"),
                place.line("region", "state"),
                place.line("countryCode", "country"));
        place.finish();
        return found;
    }

    private String name() {
        String name = basics.line("name", "fullName");
        if (!name.isEmpty()) {
            return name;
        }
        return Stream.of(basics.line("firstName"), basics.line("lastName"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private DraftPlace location() {
        JsonSection place = basics.section("location");
        if (place != null) {
            return place(place);
        }
        String city = basics.line("location", "city");
        return city.isEmpty() ? DraftPlace.NOWHERE : new DraftPlace("", "", city, "", "");
    }

    /// One address, or in the oldest drafts an object of them by use; then the further ones.
    private List<String> addresses(String name, String more) {
        List<String> found = new ArrayList<>();
        JsonSection byUse = basics.section(name);
        if (byUse != null) {
            byUse.keys().forEach(use -> found.add(byUse.line(use)));
        } else if (basics.isList(name)) {
            found.addAll(basics.lines(name));
        } else {
            found.add(basics.line(name));
        }
        found.addAll(basics.lines(more));
        return found.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /// Accounts as a list, or in the oldest drafts an object from network to name or address.
    private List<DraftProfile.Account> accounts() {
        List<DraftProfile.Account> accounts = new ArrayList<>();
        JsonSection byNetwork = basics.section("profiles");
        if (byNetwork != null) {
            for (String network : byNetwork.keys()) {
                String value = byNetwork.line(network);
                boolean address = value.contains("://");
                accounts.add(new DraftProfile.Account(
                        Cleaner.line(network, limit -> {}), address ? "" : value, address ? value : ""));
            }
            return accounts;
        }
        for (JsonSection account : basics.sections("profiles", "accounts")) {
            DraftProfile.Account found = new DraftProfile.Account(
                    account.line("network", "name"), account.line("username", "user"), account.line("url", "website"));
            account.finish();
            if (!found.equals(new DraftProfile.Account("", "", ""))) {
                accounts.add(found);
            }
        }
        return accounts;
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> rest(List<String> texts) {
        return texts.stream().skip(1).toList();
    }
}
