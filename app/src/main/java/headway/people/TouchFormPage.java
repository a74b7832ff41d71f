package headway.people;

import headway.platform.feature.RecordChoices;
import headway.platform.web.FormState;
import java.util.List;

/// The form of one contact.
///
/// @param back the page of the first person
record TouchFormPage(FormState form, String action, String back, List<RecordChoices.Choice> people, boolean conflict) {

    boolean isNew() {
        return action.endsWith("/touches");
    }

    boolean takesPart(RecordChoices.Choice choice) {
        return form.data().all("people").contains(choice.id().toString());
    }

    boolean isChosen(String field, String value) {
        return form.value(field).equals(value);
    }
}
