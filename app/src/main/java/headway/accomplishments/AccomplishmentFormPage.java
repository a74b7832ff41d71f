package headway.accomplishments;

import headway.platform.web.FormState;
import java.util.List;

/// The form of a new or an existing accomplishment.
///
/// @param action where the form goes, without the base path
/// @param fresh whether it is a new one
/// @param conflict whether somebody changed it meanwhile: what was typed stays, saving again overwrites
record AccomplishmentFormPage(
        FormState form,
        String action,
        boolean fresh,
        boolean conflict,
        List<String> tags,
        List<String> themes,
        List<PositionChoices.Choice> positions) {}
