// What offices and their holders tell of an article's date.
#include "extract/actors/terms_of_office.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "extract/extract.hpp"
#include "extract/knowledge.hpp"
#include "extract/packs.hpp"

namespace entente {
namespace {

std::string published(std::string text, const std::string& language = "en") {
  static const Knowledge knowledge(Packs::built_in());
  const Record record = extract({"a", "", std::move(text), language, {}, {}}, knowledge);
  return iso(record.published.period);
}

TEST_CASE("an article is not older than the terms of those whom it calls by their office") {
  CHECK(published("President Barack Obama visited Seoul.") == "2009-01-20/..");
  CHECK(published("Tổng thống Mỹ Barack Obama đã thăm Seoul.", "vi") == "2009-01-20/..");
}

TEST_CASE("whoever acts on a weekday, or beside others of the time, is in office") {
  CHECK(published("President Barack Obama arrived in Seoul on Friday.") == "2009-01-20/2017-02-20");
  CHECK(published("President Barack Obama met U.N. Secretary-General Ban Ki-moon.") == "2009-01-20/2017-01-31");
  CHECK(published("President Barack Obama spoke of North Korean leader Kim Jong Il.") == "2009-01-20/2012-01-17");
}

TEST_CASE("former holders, and those beside a later one, bound nothing or only from below") {
  CHECK(published("Former President Bill Clinton arrived on Friday.") == "..");
  CHECK(published("President Barack Obama spoke on Friday. Donald Trump was not amused.") == "2009-01-20/..");
}

TEST_CASE("those elected are not in office yet") {
  CHECK(published("President-elect Barack Obama spoke on Friday.") == "..");
}

}  // namespace
}  // namespace entente
