// The colours of all drawings. Okabe and Ito's palette (2008), told apart with any kind of colour sight; colour never stands
// alone: shape, border, stroke or words say the same.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "extract/record.hpp"
#include "render/diagram.hpp"

namespace entente {

/// A border and its area: the area is the border's colour at 15 % over white.
struct Tone {
  std::string line;
  std::string fill;
  double pen = 1;  ///< colours of little contrast on white need a thicker border
};

/// Number of blocs with a colour of their own; those behind share other_tone().
inline constexpr std::size_t most_blocs = 7;

/// The colours of the bloc with this rank, 0 the largest.
Tone bloc_tone(std::size_t rank);
/// Grey: other blocs, and actors of no state.
Tone other_tone();

/// How a status is drawn, in every diagram the same: a stroke, a colour, a mark, and words.
struct StatusStyle {
  Stroke stroke = Stroke::solid;
  std::string colour;
  std::string mark;         ///< a sign that stands on it; empty: none
  std::string_view word;    ///< "planned"; empty for what happened
  std::string_view legend;  ///< a sample of the line and its name
};
StatusStyle status_style(Status status);

inline constexpr const char* text_ink = "#111111";
inline constexpr const char* faint_ink = "#555555";
inline constexpr const char* line_ink = "#5A5A5A";
inline constexpr const char* crowded_line_ink = "#8A8A8A";  // 3.4 : 1 on white
inline constexpr const char* bar_ink = "#0072B2";
inline constexpr const char* grid_ink = "#D0D0D0";
inline constexpr const char* band_fill = "#F5F5F5";

}  // namespace entente
