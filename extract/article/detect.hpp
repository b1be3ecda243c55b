// The language of a text that does not say it.
#pragma once

#include <string>

#include "extract/text.hpp"

namespace entente {

/// The BCP 47 code of the language that most of a text's beginning is in ("en", "vi", "fr"); empty when there is no telling,
/// as for numbers. A few words give a guess. Same text, same code.
std::string detect_language(const Text& text);

}  // namespace entente
