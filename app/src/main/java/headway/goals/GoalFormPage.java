package headway.goals;

import headway.platform.feature.RecordChoices;
import headway.platform.web.FormState;
import java.util.List;

/// The form of a new or an existing goal.
///
/// @param action where it goes; also the page that shows the goal, once it is there
/// @param others what it may be a part of
/// @param visionParts sentences of the vision that it may serve
/// @param conflict whether somebody changed it meanwhile
record GoalFormPage(
        boolean isNew,
        String action,
        FormState form,
        List<RecordChoices.Choice> others,
        List<String> visionParts,
        List<SmartCheck.Finding> smart,
        boolean conflict) {

    boolean isChosen(String field, String code) {
        return form.value(field).equals(code);
    }

    String described(String field) {
        return field + "-hint " + field + "-problem";
    }

    /// Whether any of these fields has something in it or is wrong, so that its part of the form is open.
    boolean uses(String... fields) {
        for (String field : fields) {
            boolean plain = form.value(field).isEmpty() || form.value(field).equals("none");
            if (!plain || form.hasProblem(field)) {
                return true;
            }
        }
        return false;
    }
}
