// Writing records: RapidJSON's SAX writer, one function a kind of object, fields in the order of the documentation. What is
// empty or unknown is null where the record says that there may be none; reading is in record_parse.cpp.
#include "extract/record_json.hpp"

#include "extract/json_values.hpp"

namespace entente {
namespace {

void write_published(JsonWriter& out, const Published& published) {
  out.StartObject();
  write_bounds(out, published.period);
  write_text(out, "source", word(published.source));
  out.EndObject();
}

void write_mention(JsonWriter& out, const Mention& mention) {
  out.StartObject();
  write_span(out, mention.span);
  write_text(out, "text", mention.text);
  if (!mention.because.empty()) write_text(out, "because", mention.because);
  out.EndObject();
}

void write_actor(JsonWriter& out, const Actor& actor) {
  out.StartObject();
  write_text(out, "id", actor.id);
  write_text(out, "kind", word(actor.kind));
  write_text(out, "name", actor.name);
  write_text_or_null(out, "state", actor.state);
  write_text_or_null(out, "role", actor.role);
  if (!actor.wikidata.empty()) write_text(out, "wikidata", actor.wikidata);
  if (!actor.offices.empty()) write_objects(out, "offices", actor.offices, write_office);
  write_objects(out, "mentions", actor.mentions, write_mention);
  out.EndObject();
}

void write_time(JsonWriter& out, const Time& time) {
  out.StartObject();
  write_span(out, time.span);
  write_text(out, "text", time.text);
  write_text(out, "type", word(time.type));
  write_text(out, "value", time.value);
  write_text_or_null(out, "mod", time.mod);
  write_bounds(out, time.period);
  write_text(out, "anchor", time.anchor);
  write_text_or_null(out, "other", time.other);
  out.EndObject();
}

void write_participant(JsonWriter& out, const Participant& participant) {
  out.StartObject();
  write_text(out, "actor", participant.actor);
  write_text(out, "role", word(participant.role));
  out.EndObject();
}

void write_evidence(JsonWriter& out, const Evidence& evidence) {
  out.StartObject();
  write_span(out, evidence.span);
  out.Key("trigger");
  out.StartObject();
  write_span(out, evidence.trigger);
  out.EndObject();
  write_text(out, "text", evidence.text);
  out.EndObject();
}

void write_relation(JsonWriter& out, const Relation& relation) {
  out.StartObject();
  write_text(out, "kind", word(relation.kind));
  write_text(out, "event", relation.event);
  out.Key("days");
  relation.days ? out.Int(*relation.days) : out.Null();
  write_span(out, relation.span);
  write_text(out, "text", relation.text);
  out.EndObject();
}

void write_event(JsonWriter& out, const Event& event) {
  out.StartObject();
  write_text(out, "id", event.id);
  write_text(out, "type", word(event.type));
  write_text_or_null(out, "mode", word(event.mode));
  write_text(out, "status", word(event.status));
  write_objects(out, "participants", event.participants, write_participant);
  write_place(out, event.place);
  out.Key("when");
  out.StartObject();
  write_bounds(out, event.when);
  write_text_or_null(out, "text", event.when_text);
  write_text_or_null(out, "event", event.when_event);
  out.EndObject();
  write_text_or_null(out, "reported_by", event.reported_by);
  write_score(out, event.score);
  out.Key("evidence");
  write_evidence(out, event.evidence);
  write_objects(out, "retold", event.retold, write_evidence);
  write_objects(out, "relations", event.relations, write_relation);
  out.EndObject();
}

void write_note(JsonWriter& out, const Note& note) {
  out.StartObject();
  write_span(out, note.span);
  write_text(out, "what", note.what);
  out.EndObject();
}

}  // namespace

std::string write_record(const Record& record) {
  rapidjson::StringBuffer buffer;
  JsonWriter out(buffer);
  out.StartObject();
  write_text(out, "id", record.id);
  write_text(out, "language", record.language);
  write_text(out, "title", record.title);
  out.Key("published");
  write_published(out, record.published);
  write_objects(out, "actors", record.actors, write_actor);
  write_objects(out, "times", record.times, write_time);
  write_objects(out, "events", record.events, write_event);
  write_objects(out, "notes", record.notes, write_note);
  out.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace entente
