// The world: who held an office on a day, and what is said of tables that do not fit.
#include "extract/world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/extract/dump.hpp"

namespace entente {
namespace {

const World& world() { return built_in_knowledge().world(); }

std::string holder(std::string_view office, std::string_view of, std::string_view when) {
  const Person* person = world().find_holder(office, of, parse_period(when).value_or(Period{}));
  return person ? person->id : "nobody";
}

TEST_CASE("an office has one holder on a day") {
  CHECK(holder("head-of-state", "USA", "2010-02-12") == "barack-obama");
  CHECK(holder("head-of-state", "USA", "2005") == "george-w-bush");
  CHECK(holder("head-of-government", "JPN", "2010-02-12") == "yukio-hatoyama");
  CHECK(holder("foreign-minister", "RUS", "2015-06") == "sergei-lavrov");
}

TEST_CASE("nobody is named where two may be meant, or none is known") {
  CHECK(holder("head-of-state", "USA", "2009") == "nobody");  // Bush until the 20th of January
  CHECK(holder("head-of-state", "USA", "") == "nobody");
  CHECK(holder("head-of-state", "USA", "1500") == "nobody");
  CHECK(holder("dog-catcher", "USA", "2010") == "nobody");
  CHECK(holder("head-of-state", "XYZ", "2010") == "nobody");
}

TEST_CASE("states, organisations and people are found by id") {
  CHECK(world().state_name("PRK") == "North Korea");
  CHECK(world().state_name("XYZ").empty());
  REQUIRE(world().find_organisation("ASEAN"));
  CHECK(world().find_organisation("ASEAN")->state.empty());
  const std::vector<std::string>& members = world().find_organisation("ASEAN")->members;
  CHECK(std::find(members.begin(), members.end(), "VNM") != members.end());
  CHECK_FALSE(world().find_organisation("asean"));
  REQUIRE(world().find_person("kim-kye-gwan"));
  CHECK(world().find_person("kim-kye-gwan")->state == "PRK");
  CHECK_FALSE(world().find_person("kim"));
}

TEST_CASE("every term is of a person that there is, every name of a thing that there is") {
  for (const WorldName& name : world().names()) {
    INFO(name.name << " " << name.id);
    CHECK_FALSE(name.name.empty());
    if (name.use == NameUse::person) CHECK(world().find_person(name.id));
    if (name.use == NameUse::organisation) CHECK(world().find_organisation(name.id));
    if (name.use == NameUse::state || name.use == NameUse::seat) CHECK_FALSE(world().state_name(name.id).empty());
  }
}

}  // namespace
}  // namespace entente
