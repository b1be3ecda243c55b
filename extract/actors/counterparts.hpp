// "His Chinese counterpart", "Ngoại trưởng Nga và người đồng cấp Đức": who holds another's office for another state.
#pragma once

#include <optional>

#include "extract/actors/cast.hpp"

namespace entente {

/// The actor that a counterpart's phrase means: somebody of its state in the article with an office or title like that of
/// the one whose counterpart it is, else who held that office at the article's date. Nothing without a state.
std::optional<std::uint32_t> find_counterpart(Cast& cast, std::uint32_t phrase);

}  // namespace entente
