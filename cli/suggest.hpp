// "Did you mean": the known word that looks most like one that is not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The candidate with the fewest typing errors (a letter wrong, missing, too many, or two swapped), case aside; empty when
/// none is near enough: more than one error for every three letters.
std::string closest(std::string_view word, const std::vector<std::string>& candidates);

/// "; did you mean build?" or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace entente
