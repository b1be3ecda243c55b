// Writing records: RapidJSON's SAX writer, one function a kind of object, fields in the order of the documentation. What is
// empty or unknown is null where the record says that there may be none; reading is in record_parse.cpp.
#include "extract/record_json.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>

#include "extract/vocabulary.hpp"

namespace entente {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& out, const char* key, std::string_view text) {
  out.Key(key);
  out.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write_text_or_null(Writer& out, const char* key, std::string_view text) {
  if (!text.empty()) return write_text(out, key, text);
  out.Key(key);
  out.Null();
}

void write_span(Writer& out, Span span) {
  out.Key("start");
  out.Uint(span.start);
  out.Key("end");
  out.Uint(span.end);
}

void write_period(Writer& out, const Period& period) {
  write_text_or_null(out, "earliest", period.earliest ? iso(*period.earliest) : std::string());
  write_text_or_null(out, "latest", period.latest ? iso(*period.latest) : std::string());
}

void write_published(Writer& out, const Published& published) {
  out.StartObject();
  write_period(out, published.period);
  write_text(out, "source", word(published.source));
  out.EndObject();
}

void write_mention(Writer& out, const Mention& mention) {
  out.StartObject();
  write_span(out, mention.span);
  write_text(out, "text", mention.text);
  out.EndObject();
}

template <typename Value>
void write_list(Writer& out, const char* key, const std::vector<Value>& values, void (*write)(Writer&, const Value&)) {
  out.Key(key);
  out.StartArray();
  for (const Value& value : values) write(out, value);
  out.EndArray();
}

void write_actor(Writer& out, const Actor& actor) {
  out.StartObject();
  write_text(out, "id", actor.id);
  write_text(out, "kind", word(actor.kind));
  write_text(out, "name", actor.name);
  write_text_or_null(out, "state", actor.state);
  write_text_or_null(out, "role", actor.role);
  write_list(out, "mentions", actor.mentions, write_mention);
  out.EndObject();
}

void write_time(Writer& out, const Time& time) {
  out.StartObject();
  write_span(out, time.span);
  write_text(out, "text", time.text);
  write_text(out, "type", word(time.type));
  write_text(out, "value", time.value);
  write_text_or_null(out, "mod", time.mod);
  write_period(out, time.period);
  write_text(out, "anchor", time.anchor);
  out.EndObject();
}

void write_participant(Writer& out, const Participant& participant) {
  out.StartObject();
  write_text(out, "actor", participant.actor);
  write_text(out, "role", word(participant.role));
  out.EndObject();
}

void write_place(Writer& out, const std::optional<Place>& place) {
  out.Key("place");
  if (!place) {
    out.Null();
    return;
  }
  out.StartObject();
  write_text(out, "name", place->name);
  write_text_or_null(out, "state", place->state);
  out.EndObject();
}

void write_evidence(Writer& out, const Evidence& evidence) {
  out.StartObject();
  write_span(out, evidence.span);
  out.Key("trigger");
  out.StartObject();
  write_span(out, evidence.trigger);
  out.EndObject();
  write_text(out, "text", evidence.text);
  out.EndObject();
}

void write_event(Writer& out, const Event& event) {
  out.StartObject();
  write_text(out, "id", event.id);
  write_text(out, "type", word(event.type));
  write_text_or_null(out, "mode", word(event.mode));
  write_text(out, "status", word(event.status));
  write_list(out, "participants", event.participants, write_participant);
  write_place(out, event.place);
  out.Key("when");
  out.StartObject();
  write_period(out, event.when);
  write_text_or_null(out, "text", event.when_text);
  out.EndObject();
  write_text_or_null(out, "reported_by", event.reported_by);
  out.Key("score");
  // JSON has no word for infinity, and a score beyond its scale would be refused when it is read.
  out.Double(std::isfinite(event.score) ? std::clamp(event.score, 0.0, 1.0) : 0.0);
  out.Key("evidence");
  write_evidence(out, event.evidence);
  write_list(out, "retold", event.retold, write_evidence);
  out.EndObject();
}

void write_note(Writer& out, const Note& note) {
  out.StartObject();
  write_span(out, note.span);
  write_text(out, "what", note.what);
  out.EndObject();
}

}  // namespace

std::string write_record(const Record& record) {
  rapidjson::StringBuffer buffer;
  Writer out(buffer);
  out.StartObject();
  write_text(out, "id", record.id);
  write_text(out, "language", record.language);
  write_text(out, "title", record.title);
  out.Key("published");
  write_published(out, record.published);
  write_list(out, "actors", record.actors, write_actor);
  write_list(out, "times", record.times, write_time);
  write_list(out, "events", record.events, write_event);
  write_list(out, "notes", record.notes, write_note);
  out.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace entente
