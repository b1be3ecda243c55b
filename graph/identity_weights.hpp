// What speaks for and against two reports being of one event: log odds in hundredths of a nat, whole numbers so that sums
// are the same in any order. 230 is ten to one, 69 two to one. They are judgements, checked on stories of known outcome
// (tests/graph/identity_stress_test.cpp) and on clusters of real articles; two reports are one event when the sum is above
// 0. Between identity.cpp, alignment.cpp and grouping.cpp.
#pragma once

namespace entente::weights {

/// Two reports that have nothing in common yet.
inline constexpr int two_reports = -260;
/// Events outside CONSULT recur more often: a state accuses another every week.
inline constexpr int recurring_type = -60;

// Participants. A pair that agrees in full is worth no more than full_agreement: the same pair meets again.
inline constexpr int same_person = 200;
inline constexpr int same_organisation = 180;
inline constexpr int same_state = 150;
inline constexpr int full_agreement = 450;
inline constexpr int description_for_name = 30;  ///< "the envoy" and a person of the same state
inline constexpr int state_for_name = -20;       ///< a state and one of its people, or its bodies
inline constexpr int description_for_state = 0;  ///< "North Korean officials" and North Korea
inline constexpr int nobody_shared = -120;       ///< states for all who take part
inline constexpr int came_along = -30;           ///< somebody more on a side that both name
inline constexpr int other_side = -250;          ///< a side that only one report has
inline constexpr int other_side_untold = -60;    ///< the same where the other report names one participant alone
inline constexpr int other_at_conference = -80;  ///< another side, where both tell of talks of many
inline constexpr int somebody_else = -600;       ///< two names for one side
inline constexpr int most_against = -1200;       ///< participants never weigh more against

// Days. Agreement on few days is worth more: log(days_between_meetings / days), at least agreeing_days.
inline constexpr int days_between_meetings = 60;
inline constexpr int agreeing_days = 30;
inline constexpr int same_words_for_days = 60;   ///< longer intervals, but the very same
inline constexpr int day_apart = -100;           ///< neighbouring days: one of them errs
inline constexpr int day_apart_each_own = -250;  ///< and each article tells of the day on which it came out
// Of undated reports: news of the same day, less with every day between them.
inline constexpr int same_news = 200;
inline constexpr int news_day = -25;
inline constexpr int other_news = -350;    ///< never less than this
inline constexpr int plan_fulfilled = 60;  ///< a plan without a day and what came of it
inline constexpr int unknown_days = -150;  ///< nothing tells when
inline constexpr int same_story = 250;     ///< then: the two articles have other events in common

// Places.
inline constexpr int same_place = 150;
inline constexpr int place_within = 80;         ///< a state, and a city of it
inline constexpr int other_town = -200;         ///< of one state; a palace is in its city
inline constexpr int other_town_visited = -20;  ///< a visit goes to many
inline constexpr int other_town_told = -450;    ///< one article names both
inline constexpr int other_country = -380;

// Status, and where they were told.
inline constexpr int plan_or_idea = -30;
inline constexpr int plan_and_outcome = -20;
inline constexpr int undated_outcome = -90;  ///< the same, when nobody knows which was told first
inline constexpr int idea_and_outcome = -120;
inline constexpr int told_apart = -120;  ///< one article tells both, and extraction kept them apart

// Groups of reports.
inline constexpr int not_compared = -60;  ///< of two members that were not looked at together
inline constexpr int too_close = 40;      ///< an undated report that fits two events about as well stays alone

}  // namespace entente::weights
