// The record: what extraction finds in one article, and the contract with everything behind it.
//
// Read this first: all stages hand on these values, the graph is built from them, and NDJSON of them is the program's
// main interchange format. Offsets are code points of the article's text as it was given, half-open. Days are civil days,
// bounds are inclusive. Ids are plain strings, unique within a record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/date.hpp"
#include "extract/text.hpp"

namespace entente {

/// What sort of actor: see Actor.
enum class ActorKind : std::uint8_t { person, state, organisation, group };

/// PLOVER's event types (Halterman et al. 2023); CONCEDE in words and RETREAT in deeds are the YIELD of older tables.
enum class EventType : std::uint8_t {
  agree,
  consult,
  support,
  concede,
  cooperate,
  aid,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
};

/// PLOVER's modes of CONSULT, with `meet` as the plain one; none for other types.
enum class Mode : std::uint8_t { none, meet, visit, phone, third_party, multilateral };

/// Whether it came about: held or going on; still to come; did not or will not; conditional, proposed or hoped for.
enum class Status : std::uint8_t { happened, planned, denied, hypothetical };

/// PLOVER's roles: a visitor is the actor and the host the recipient; contact without a host has actors only.
enum class Role : std::uint8_t { actor, recipient };

/// TIMEX3 types (TimeML 1.2.1).
enum class TimexType : std::uint8_t { date, time, duration, set };

/// How an event lies to another: see Relation.
enum class OrderKind : std::uint8_t { before, after, during };

/// Where the article's own date comes from.
enum class DateSource : std::uint8_t { given, text, inferred, unknown };

/// Words that name or describe an actor.
struct Mention {
  Span span;
  std::string text;
  /// Why these words are this actor: "name", "short-name" (a part of a name of the article), "office" (who held it at the
  /// article's date), "apposition", "description" (a title and state like the actor's), "counterpart", "named-later",
  /// "group", "country" (the state spoken of), "parties" (of "the two sides"); empty: not told.
  std::string because = {};
  friend bool operator==(const Mention&, const Mention&) = default;
};

/// An office that an actor held, for some time.
struct Office {
  std::string title;  ///< in English, as the press words it: "Foreign Minister"
  std::string of;     ///< ISO 3166-1 alpha-3 of a state, or the id of an organisation
  Period days;        ///< open where unknown or still going on when the list was made
  friend bool operator==(const Office&, const Office&) = default;
};

/// Somebody who acts: a person, a state or its government, an organisation, or unnamed people.
struct Actor {
  std::string id;  ///< "person/kim-kye-gwan", "state/PRK"; with "@article" behind what is known in one article only
  ActorKind kind = ActorKind::person;
  std::string name;               ///< the fullest form in the article
  std::string state;              ///< ISO 3166-1 alpha-3 code of the state it belongs to or acts for; empty: unknown or none
  std::string role;               ///< office or function as the article words it; empty: unknown
  std::vector<Mention> mentions;  ///< in reading order
  std::string wikidata = {};      ///< id there ("Q123"); empty: unknown
  std::vector<Office> offices = {};  ///< all that the world's data know, by day of beginning
};

/// A time expression.
struct Time {
  Span span;
  std::string text;
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value, ISO 8601 based
  std::string mod;    ///< TIMEX3 mod; empty: none
  Period period;      ///< the days it may mean
  /// What it was counted from: "published", "text", "none", the words of another expression, or those of an event whose day
  /// is not known here ("after the summit").
  std::string anchor;
  std::string
      other;  ///< the value that it would have in its second reading ("Friday": the next one); empty: it has one only
};

/// Where an event took place.
struct Place {
  std::string name;
  std::string state;  ///< ISO 3166-1 alpha-3; empty: unknown
  friend bool operator==(const Place&, const Place&) = default;
};

/// An actor's part in an event.
struct Participant {
  std::string actor;  ///< id of an actor of the same record
  Role role = Role::actor;
  friend bool operator==(const Participant&, const Participant&) = default;
};

/// The words that an event is known from.
struct Evidence {
  Span span;         ///< the sentence or clause
  Span trigger;      ///< the word that names the event, within span
  std::string text;  ///< the words of span
};

/// How an event lies in time to another one of its article, as the article words it.
struct Relation {
  OrderKind kind = OrderKind::before;  ///< before the other event, after it, or while it went on
  std::string event;                   ///< id of the other event
  std::optional<int> days;             ///< so many days before or after; nothing: not told
  Span span;                           ///< the words: "two days after"
  std::string text;
  friend bool operator==(const Relation&, const Relation&) = default;
};

/// Who did what to whom, when and where, and whether it came about.
struct Event {
  std::string id;  ///< "ARTICLE#1", numbered in reading order
  EventType type = EventType::consult;
  Mode mode = Mode::none;
  Status status = Status::happened;
  std::vector<Participant> participants;
  std::optional<Place> place;
  Period when;
  std::string when_text;    ///< the words that date it, or the dateline; empty: none, as for news of the day it came out
  std::string when_event;   ///< id of the article's event that those words were said of; empty: of this one
  std::string reported_by;  ///< id of the actor, or the name of the source, whose report this is; empty: the article's own
  double score = 0;         ///< 0 to 1: how sure the extractor is
  Evidence evidence;
  std::vector<Evidence> retold;     ///< further sentences of the article that tell it again
  std::vector<Relation> relations;  ///< what it was before, after or during
};

/// Something a reader should know of: text that was not understood, a limit that was met, how the date was found.
struct Note {
  Span span;
  std::string what;
};

/// The article's own date.
struct Published {
  Period period;
  DateSource source = DateSource::unknown;
};

/// All that extraction found in one article.
struct Record {
  std::string id;
  std::string language;  ///< BCP 47 code; empty: unknown
  std::string title;
  Published published;
  std::vector<Actor> actors;  ///< in order of first mention
  std::vector<Time> times;    ///< in reading order
  std::vector<Event> events;  ///< in reading order
  std::vector<Note> notes;
};

}  // namespace entente
