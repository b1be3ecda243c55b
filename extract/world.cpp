#include "extract/world.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

#include "extract/table.hpp"

namespace entente {
namespace {

constexpr std::array<std::string_view, 9> uses = {"state",        "demonym", "people", "seat",     "place",
                                                  "organisation", "media",   "person", "territory"};

std::string own(std::string_view view) { return std::string(view); }

std::vector<std::string> own_all(const std::vector<std::string_view>& views) { return {views.begin(), views.end()}; }

template <typename Value>
void sort_by_id(std::vector<Value>& values) {
  std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) { return a.id < b.id; });
}

template <typename Value>
const Value* find_by_id(const std::vector<Value>& values, std::string_view id) {
  const auto at =
      std::lower_bound(values.begin(), values.end(), id, [](const Value& v, std::string_view i) { return v.id < i; });
  return at == values.end() || at->id != id ? nullptr : &*at;
}

auto office_of(const Term& term) { return std::tuple<std::string_view, std::string_view>(term.office, term.of); }

// A bound of a term: a day, month or year; "-" is open.
std::optional<Period> bound(const Table& table, const Table::Row& row, std::string_view cell) {
  if (cell.empty()) return {};
  std::optional<Period> period = parse_period(cell);
  if (!period) table.fail(row, "expected a day, month or year (2010-02-12, 2010-02, 2010), found " + own(cell));
  return period;
}

}  // namespace

World::World(const Packs& packs) {
  const Table states = Table::parse("world/states.tsv", packs.read("world/states.tsv"),
                                    {"code", "wikidata", "name", "from", "to", "before", "source"});
  for (const Table::Row& row : states.rows()) {
    states_.emplace(own(row[0]), own(row[2]));
    if (!row[1].empty()) states_wikidata_.emplace(own(row[0]), own(row[1]));
    const std::optional<Period> from = bound(states, row, row[3]);
    if (row[5].empty()) continue;
    if (!from) states.fail(row, "a state with one before it needs the day from which it is");
    earlier_states_.emplace(own(row[0]), EarlierState{own(row[5]), {{}, *from->earliest - date::days{1}}});
  }

  const Table organisations = Table::parse("world/organisations.tsv", packs.read("world/organisations.tsv"),
                                           {"id", "state", "members", "wikidata", "name", "source"});
  for (const Table::Row& row : organisations.rows()) {
    organisations_.push_back({own(row[0]), own(row[4]), own(row[1]), own_all(split_list(row[2])), own(row[3])});
  }
  const Table people = Table::parse("world/people.tsv", packs.read("world/people.tsv"),
                                    {"id", "name", "wikidata", "state", "names", "source"});
  for (const Table::Row& row : people.rows()) {
    people_.push_back({own(row[0]), own(row[1]), own(row[3]), own_all(split_list(row[4])), own(row[2])});
  }
  const Table terms = Table::parse("world/terms.tsv", packs.read("world/terms.tsv"),
                                   {"person", "office", "of", "title", "start", "end", "source"});
  for (const Table::Row& row : terms.rows()) {
    const std::optional<Period> start = bound(terms, row, row[4]);
    const bool may_go_on = (row[6] == "reign" && row[5] == "2021-02") || (row[6] == "wikidata" && row[5] == "2022");
    const std::optional<Period> end = may_go_on ? std::nullopt : bound(terms, row, row[5]);  // there their sources end
    terms_.push_back({own(row[0]),
                      own(row[1]),
                      own(row[2]),
                      {start ? start->earliest : std::nullopt, end ? end->latest : std::nullopt},
                      own(row[3])});
  }
  const Table names =
      Table::parse("world/names.tsv", packs.read("world/names.tsv"), {"language", "name", "use", "id", "risk", "source"});
  for (const Table::Row& row : names.rows()) {
    const auto use = std::find(uses.begin(), uses.end(), row[2]);
    if (use == uses.end()) names.fail(row, "no use of a name: " + own(row[2]));
    names_.push_back({own(row[0]), own(row[1]), static_cast<NameUse>(use - uses.begin()), own(row[3]), !row[4].empty()});
  }
  add_names_of_people();
  sort_by_id(organisations_);
  sort_by_id(people_);
  std::stable_sort(terms_.begin(), terms_.end(), [](const Term& a, const Term& b) { return office_of(a) < office_of(b); });
  terms_by_person_.resize(terms_.size());
  std::iota(terms_by_person_.begin(), terms_by_person_.end(), 0U);
  std::stable_sort(terms_by_person_.begin(), terms_by_person_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(terms_[a].person, terms_[a].days.earliest) < std::tie(terms_[b].person, terms_[b].days.earliest);
  });
}

// Full names of people are names in every language; one that several people bear names nobody.
void World::add_names_of_people() {
  std::map<std::string_view, const Person*> bearers;
  const auto add = [&](std::string_view name, const Person& person) {
    const auto [bearer, is_new] = bearers.emplace(name, &person);
    if (!is_new && bearer->second != &person) bearer->second = nullptr;
  };
  for (const Person& person : people_) {
    add(person.name, person);
    for (const std::string& name : person.names) add(name, person);
  }
  for (const auto& [name, person] : bearers) {
    if (person) names_.push_back({"*", own(name), NameUse::person, person->id, false});
  }
}

std::string_view World::state_name(std::string_view code) const {
  const auto state = states_.find(own(code));
  return state == states_.end() ? std::string_view() : std::string_view(state->second);
}

std::string_view World::state_wikidata(std::string_view code) const {
  const auto state = states_wikidata_.find(own(code));
  return state == states_wikidata_.end() ? std::string_view() : std::string_view(state->second);
}

std::string World::state_then(std::string_view code, const Period& when) const {
  constexpr int most_states = 8;  // of one place; a circle in the data ends
  std::string state(code);
  for (int i = 0; i < most_states && when.latest; ++i) {
    const auto earlier = earlier_states_.find(state);
    if (earlier == earlier_states_.end() || *when.latest > *earlier->second.until.latest) break;
    state = earlier->second.code;
  }
  return state;
}

const Organisation* World::find_organisation(std::string_view id) const { return find_by_id(organisations_, id); }

const Person* World::find_person(std::string_view id) const { return find_by_id(people_, id); }

const Person* World::find_holder(std::string_view office, std::string_view of, const Period& when) const {
  const std::tuple wanted(office, of);
  auto term =
      std::lower_bound(terms_.begin(), terms_.end(), wanted, [](const Term& t, const auto& w) { return office_of(t) < w; });
  const Person* holder = nullptr;
  for (; term != terms_.end() && office_of(*term) == wanted; ++term) {
    if (when.unknown() || !compatible(term->days, when)) continue;
    const Person* person = find_person(term->person);
    if (holder && person != holder) return nullptr;
    holder = person;
  }
  return holder;
}

std::vector<const Person*> World::holders(std::string_view office, std::string_view of, const Period& when,
                                          bool former) const {
  const auto first = std::lower_bound(terms_.begin(), terms_.end(), std::tuple(office, of),
                                      [](const Term& t, const auto& w) { return office_of(t) < w; });
  std::vector<const Person*> found;
  for (auto term = first; term != terms_.end() && term->office == office && (of.empty() || term->of == of); ++term) {
    const bool over = former && when.latest && term->days.earliest && *term->days.earliest <= *when.latest;
    if (!when.unknown() && !over && !compatible(term->days, when)) continue;
    if (const Person* person = find_person(term->person)) found.push_back(person);
  }
  return found;
}

std::vector<const Term*> World::terms_of(std::string_view person) const {
  auto at = std::lower_bound(terms_by_person_.begin(), terms_by_person_.end(), person,
                             [&](std::uint32_t t, std::string_view id) { return terms_[t].person < id; });
  std::vector<const Term*> found;
  for (; at != terms_by_person_.end() && terms_[*at].person == person; ++at) found.push_back(&terms_[*at]);
  return found;
}

}  // namespace entente
