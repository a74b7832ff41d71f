package headway.platform.records;

import headway.platform.web.Exchange;
import java.util.List;

/// Narrows a list to the records with one choice; the page's address carries it: `/goals?status=open`.
/// `@template.platform.records.filter(view = view, filter = page.filter())` draws it above the list.
///
/// @param field the choice field
/// @param chosen a code of the field; empty for all
/// @param path the page that lists them, without the base path
public record ChoiceFilter<T>(RecordKind<T> kind, Field<T> field, String chosen, String path) {

    /// As the address asks for it; an unknown code shows all.
    public static <T> ChoiceFilter<T> of(RecordKind<T> kind, String name, String path, Exchange exchange) {
        return of(kind, name, path, exchange.query(name).orElse(""));
    }

    static <T> ChoiceFilter<T> of(RecordKind<T> kind, String name, String path, String asked) {
        Field<T> field = kind.fields().stream()
                .filter(each -> each.name().equals(name) && each.shape() == FieldShape.CHOICE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind.name() + " has no choice " + name));
        return new ChoiceFilter<>(kind, field, field.choices().contains(asked) ? asked : "", path);
    }

    public List<Kept<T>> narrow(List<Kept<T>> all) {
        return all.stream()
                .filter(each -> chosen.isEmpty() || field.of(each.facts()).equals(chosen))
                .toList();
    }

    /// Key of the field's name; that of a choice has a dot and its code behind it.
    String label() {
        return kind.texts() + field.name();
    }

    String address(String code) {
        return path + "?" + field.name() + "=" + code;
    }
}
