#include "render/palette.hpp"

#include <array>

namespace entente {

Tone bloc_tone(std::size_t rank) {
  static const std::array<Tone, most_blocs> tones = {{
      {"#0072B2", "#D9EAF3", 1.5},
      {"#D55E00", "#F9E7D9", 1.5},
      {"#009E73", "#D9F0EA", 1.5},
      {"#CC79A7", "#F7EBF2", 1.5},
      {"#E69F00", "#FBF1D9", 2.5},
      {"#56B4E9", "#E6F4FC", 2.5},
      {"#000000", "#D9D9D9", 1},
  }};
  return rank < tones.size() ? tones[rank] : other_tone();
}

Tone other_tone() { return {"#767676", "#F0F0F0", 1.5}; }

StatusStyle status_style(Status status) {
  switch (status) {
    case Status::planned:
      return {Stroke::dashed, "#0072B2", "", "planned", "╍╍╍ planned"};
    case Status::denied:
      return {Stroke::dotted, "#D55E00", "✕", "denied", "┉✕┉ denied"};
    case Status::hypothetical:
      return {Stroke::dotted, "#767676", "?", "possible", "┉?┉ possible"};
    case Status::happened:
      break;
  }
  return {Stroke::solid, line_ink, "", "", "━━━ held"};
}

}  // namespace entente
