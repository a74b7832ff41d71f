package headway.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A chance to do something that one does not do yet.
///
/// @param offer what the person offers to do
/// @param told whom they told, by name; people of the record are linked as well
/// @param nextOn the day of the next action
/// @param noticedOn the day it was noticed
/// @param posting the text it became known by, kept word for word
public record Opportunity(
        String title,
        OpportunityType type,
        String organisation,
        Stage stage,
        String offer,
        List<String> told,
        String nextAction,
        Optional<LocalDate> nextOn,
        Optional<LocalDate> noticedOn,
        String url,
        String posting,
        String result) {

    public Opportunity {
        told = List.copyOf(told);
    }

    /// One that was just noticed.
    public static Opportunity noticed(String title, OpportunityType type, LocalDate day) {
        return new Opportunity(
                title, type, "", Stage.NOTICED, "", List.of(), "", Optional.empty(), Optional.of(day), "", "", "");
    }

    public Opportunity in(Stage other) {
        return new Opportunity(
                title, type, organisation, other, offer, told, nextAction, nextOn, noticedOn, url, posting, result);
    }
}
