package headway.meetings;

import headway.platform.feature.RecordChoices;
import java.util.List;

/// All talks, and with whom to plan one.
record MeetingListPage(List<Meetings.Line> meetings, List<RecordChoices.Choice> people) {
    MeetingListPage {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
    }
}
