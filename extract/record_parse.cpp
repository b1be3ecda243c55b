// Reading records: the document is checked field by field, and a message names the field ("events[2].when.earliest"). Fields
// that are not there keep their defaults, but for those without which a record means nothing.
#include <algorithm>

#include "extract/error.hpp"
#include "extract/json_values.hpp"
#include "extract/record_json.hpp"

namespace entente {
namespace {

/// Records nest six deep; what other programs add may nest a little more.
constexpr std::size_t max_depth = 32;
/// What lies further apart than the calendar is long says nothing.
constexpr std::uint32_t most_days_apart = 4'000'000;

template <typename Value>
Value parse_word_or(const JsonField& field, Value absent) {
  return field.present() ? parse_known_word<Value>(field) : absent;
}

Mention parse_mention(const JsonField& field) {
  return {parse_span(field), JsonField(field, "text").text(), JsonField(field, "because").text()};
}

Office parse_office(const JsonField& field) {
  return {JsonField(field, "title").text(), JsonField(field, "of").text(), parse_bounds(field)};
}

Actor parse_actor(const JsonField& field) {
  Actor actor;
  actor.id = JsonField(field, "id").required_text();
  actor.kind = parse_word_or(JsonField(field, "kind"), ActorKind::person);
  actor.name = JsonField(field, "name").text();
  actor.state = JsonField(field, "state").text();
  actor.role = JsonField(field, "role").text();
  actor.wikidata = JsonField(field, "wikidata").text();
  actor.offices = parse_list(JsonField(field, "offices"), parse_office);
  actor.mentions = parse_list(JsonField(field, "mentions"), parse_mention);
  return actor;
}

Time parse_time(const JsonField& field) {
  Time time;
  time.span = parse_span(field);
  time.text = JsonField(field, "text").text();
  time.type = parse_word_or(JsonField(field, "type"), TimexType::date);
  time.value = JsonField(field, "value").text();
  time.mod = JsonField(field, "mod").text();
  time.period = parse_bounds(field);
  time.anchor = JsonField(field, "anchor").text();
  time.other = JsonField(field, "other").text();
  return time;
}

Participant parse_participant(const JsonField& field) {
  return {JsonField(field, "actor").required_text(), parse_word_or(JsonField(field, "role"), Role::actor)};
}

std::optional<Place> parse_place(const JsonField& field) {
  if (!field.present()) return {};
  return Place{JsonField(field, "name").text(), JsonField(field, "state").text()};
}

Evidence parse_evidence(const JsonField& field) {
  return {parse_span(field), parse_span(JsonField(field, "trigger")), JsonField(field, "text").text()};
}

Relation parse_relation(const JsonField& field) {
  Relation relation;
  relation.kind = parse_known_word<OrderKind>(JsonField(field, "kind"));
  relation.event = JsonField(field, "event").required_text();
  if (const JsonField days(field, "days"); days.present())
    relation.days = static_cast<int>(std::min<std::uint32_t>(days.count(), most_days_apart));
  relation.span = parse_span(field);
  relation.text = JsonField(field, "text").text();
  return relation;
}

EventType parse_type(const JsonField& field) {
  if (!field.present()) field.fail("is missing");
  return parse_known_word<EventType>(field);
}

Event parse_event(const JsonField& field) {
  Event event;
  event.id = JsonField(field, "id").required_text();
  event.type = parse_type(JsonField(field, "type"));
  event.mode = parse_word_or(JsonField(field, "mode"), Mode::none);
  event.status = parse_word_or(JsonField(field, "status"), Status::happened);
  event.participants = parse_list(JsonField(field, "participants"), parse_participant);
  event.place = parse_place(JsonField(field, "place"));
  const JsonField when(field, "when");
  event.when = parse_bounds(when);
  event.when_text = JsonField(when, "text").text();
  event.when_event = JsonField(when, "event").text();
  event.reported_by = JsonField(field, "reported_by").text();
  event.score = parse_score(JsonField(field, "score"));
  event.evidence = parse_evidence(JsonField(field, "evidence"));
  event.retold = parse_list(JsonField(field, "retold"), parse_evidence);
  event.relations = parse_list(JsonField(field, "relations"), parse_relation);
  return event;
}

Note parse_note(const JsonField& field) { return {parse_span(field), JsonField(field, "what").text()}; }

Published parse_published(const JsonField& field) {
  return {parse_bounds(field), parse_word_or(JsonField(field, "source"), DateSource::unknown)};
}

}  // namespace

Record parse_record(std::string_view line) {
  const rapidjson::Document document = parse_json(line, max_depth);
  if (!document.IsObject()) throw Error("is not a JSON object");
  const JsonField root(document);
  Record record;
  record.id = JsonField(root, "id").required_text();
  record.language = JsonField(root, "language").text();
  record.title = JsonField(root, "title").text();
  record.published = parse_published(JsonField(root, "published"));
  record.actors = parse_list(JsonField(root, "actors"), parse_actor);
  record.times = parse_list(JsonField(root, "times"), parse_time);
  const JsonField events(root, "events");
  if (!events.present()) events.fail("is missing: a record has it, an article that was not extracted yet has not");
  record.events = parse_list(JsonField(root, "events"), parse_event);
  record.notes = parse_list(JsonField(root, "notes"), parse_note);
  return record;
}

}  // namespace entente
