// Tables of sentences and their events, as an article of one day tells them.
#pragma once

#include <catch2/catch.hpp>

#include <string_view>
#include <vector>

#include "tests/extract/dump.hpp"

namespace entente {

inline void check_events(std::string_view language, const std::vector<Case>& cases) {
  for (const Case& given : cases) {
    INFO(given.text);
    CHECK(dump_events(language, given.text, "2010-02-12") == given.dump);
  }
}

}  // namespace entente
