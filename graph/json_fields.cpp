// Fields in the order of the documentation. What is empty or unknown is null where there may be none.
#include "graph/json_fields.hpp"

namespace entente {

void write_list(JsonWriter& out, const char* key, const std::vector<std::string>& texts) {
  out.Key(key);
  out.StartArray();
  for (const std::string& text : texts) out.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  out.EndArray();
}

void write_period(JsonWriter& out, const char* key, const Period& period) {
  out.Key(key);
  out.StartObject();
  write_bounds(out, period);
  out.EndObject();
}

void write_what(JsonWriter& out, const EventNode& node) {
  write_text(out, "id", node.id);
  write_text(out, "type", word(node.type));
  write_text_or_null(out, "mode", word(node.mode));
  write_text(out, "status", word(node.status));
}

std::string_view edge_word(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::participation:
      return "participation";
    case EdgeKind::membership:
      return "membership";
    case EdgeKind::before:
      break;
  }
  return "before";
}

}  // namespace entente
