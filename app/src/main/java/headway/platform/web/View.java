package headway.platform.web;

import gg.jte.Content;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every template needs: words, formats and addresses for one visitor.
///
/// @param subpages the pages of all places, in the order of the features
/// @param done what was just done (a message key below `done.`), shown once with its undo
public record View(
        Texts texts,
        Formats formats,
        Assets assets,
        List<Subpage> subpages,
        String basePath,
        String path,
        LocalDate today,
        Optional<Visitor> visitor,
        Optional<Done> done) {

    /// Something that was just done and can be taken back.
    ///
    /// @param undo the address that takes it back by POST, without the base path; empty when nothing does
    public record Done(String key, String undo) {}

    /// The same for somebody who is no longer signed in.
    public View anonymous() {
        return new View(texts, formats, assets, subpages, basePath, path, today, Optional.empty(), Optional.empty());
    }

    /// The text of a key.
    public String t(String key, Object... args) {
        return texts.get(key, args);
    }

    public String count(String key, long number, Object... more) {
        return texts.count(key, number, more);
    }

    public String problem(@Nullable Problem problem) {
        return problem == null ? "" : texts.problem(problem);
    }

    public String date(LocalDate date) {
        return formats.date(date);
    }

    public String date(PartialDate date) {
        return formats.date(date);
    }

    public String moment(Instant instant) {
        return formats.moment(instant);
    }

    public String number(double number) {
        return formats.number(number);
    }

    public String bytes(long bytes) {
        return formats.bytes(bytes);
    }

    /// An address inside the application, with the base path of a reverse proxy.
    public String url(String path) {
        return basePath + path;
    }

    public String asset(String name) {
        return basePath + assets.path(name);
    }

    /// A Lucide icon; decoration beside words, so hidden from screen readers.
    public Content icon(String name) {
        String shapes = assets.icon(name);
        return output -> {
            output.writeContent("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            output.writeContent(shapes);
            output.writeContent("</svg>");
        };
    }

    public List<Place> places() {
        return Arrays.stream(Place.values())
                .filter(place -> place != Place.SETTINGS)
                .toList();
    }

    /// The pages of one place, for its navigation.
    public List<Subpage> subpages(Place place) {
        return subpages.stream().filter(page -> page.place() == place).toList();
    }

    /// Whether a place has pages to choose from.
    public boolean hasSubnav(@Nullable Place place) {
        return place != null && subpages(place).size() > 1;
    }

    /// Whether this page belongs to a subpage: of several that cover the path, the most exact.
    ///
    /// @param under the page that it was opened from, for a path that no subpage covers; may be empty
    public boolean isShown(Subpage page, String under) {
        String shown = subpages.stream().anyMatch(each -> each.covers(path)) ? path : under.replaceFirst("#.*", "");
        return page.covers(shown)
                && subpages.stream()
                        .noneMatch(other -> other.covers(shown)
                                && other.path().length() > page.path().length());
    }

    public String visitorName() {
        return visitor.map(Visitor::name).orElse("");
    }

    /// The first letter of the visitor's name, for the round sign of the account.
    public String visitorInitial() {
        String name = visitorName();
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /// What the browser paints before the style sheet has arrived.
    public String colorScheme() {
        return switch (formats.preferences().theme()) {
            case SYSTEM -> "light dark";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /// Value of the `data-theme` attribute.
    public String theme() {
        return formats.preferences().theme().name().toLowerCase(Locale.ROOT);
    }
}
