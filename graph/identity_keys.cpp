// A key is two participants and a season: the days that a report may tell of, its article, the days when it was published,
// or that it is not known. A report with one participant has him alone. Because an envoy may be told of as his state, two
// sides and a week are a key too, and so are a participant and a week.
//
// Keys are hashes: an unlucky one costs a comparison and changes no answer.
#include "graph/identity_keys.hpp"

#include <algorithm>
#include <initializer_list>

namespace entente {
namespace {

using Key = IdentityKey;
constexpr int season_days = 32;
constexpr int longest_season = 400;     // days; what may be longer ago or ahead is met as news only
constexpr int news_days = 12;           // so far apart undated news may be the same
constexpr std::size_t party_limit = 8;  // participants that a report is looked up by

/// Equal parts give equal keys; different parts may too, which costs a comparison.
Key make_key(std::initializer_list<std::int64_t> parts) {
  Key key = 0xcbf29ce484222325ULL;
  for (const auto part : parts) {
    key ^= static_cast<Key>(part) + 0x9e3779b97f4a7c15ULL + (key << 6) + (key >> 2);
    key *= 0xff51afd7ed558ccdULL;
    key ^= key >> 33;
  }
  return key;
}

enum Tag : std::int64_t { days_tag, article_tag, news_tag, timeless_tag, side_tag, alone_tag, week_tag };

std::int64_t number(Day day) { return day.time_since_epoch().count(); }

void add_spans(std::vector<Key>& spans, Tag tag, const Period& period, int margin, int days) {
  const auto length = period.length();
  if (!length || *length < 1 || *length > longest_season) return;
  const auto first = (number(*period.earliest) - margin + 1'000'000) / days;
  const auto last = (number(*period.latest) + margin + 1'000'000) / days;
  for (auto span = first; span <= last; ++span) spans.push_back(make_key({tag, span}));
}

/// When: to the season for precise participants.
std::vector<Key> find_seasons(const Report& report, std::uint32_t article) {
  std::vector<Key> seasons = {make_key({article_tag, article})};
  const Period& published = report.article->published.period;
  add_spans(seasons, days_tag, report.likely, 0, season_days);
  add_spans(seasons, news_tag, published, news_days, season_days);
  return seasons;
}

/// When: to the week for participants who may stand for others.
std::vector<Key> find_weeks(const Report& report, std::uint32_t article) {
  std::vector<Key> weeks = {make_key({article_tag, article})};
  if (report.dated()) add_spans(weeks, week_tag, report.bounds, 0, 7);
  add_spans(weeks, news_tag, report.article->published.period, 1, 7);
  return weeks;
}

/// Numbers of the sides that take part, rising, each once.
std::vector<std::int64_t> find_sides(const Report& report, const std::vector<ActorNode>& actors) {
  std::vector<std::int64_t> sides;
  for (std::size_t i = 0; i < std::min(report.parties.size(), party_limit); ++i) {
    const ActorNode& actor = actors[report.parties[i].actor];
    std::int64_t side = static_cast<std::int64_t>(report.parties[i].actor);
    if (!actor.state.empty()) {
      side = 0;
      for (const char c : actor.state) side = side * 256 + static_cast<unsigned char>(c);
      side = -side;
    }
    sides.push_back(side);
  }
  std::sort(sides.begin(), sides.end());
  sides.erase(std::unique(sides.begin(), sides.end()), sides.end());
  return sides;
}

/// Keys of two participants and a season; of one participant and the season.
void add_pairs(const Report& report, std::int64_t season, std::vector<Key>& keys) {
  const auto family = event_family(*report.event);
  const std::size_t parties = std::min(report.parties.size(), party_limit);
  const auto party = [&](std::size_t i) { return static_cast<std::int64_t>(report.parties[i].actor); };
  if (parties == 1) keys.push_back(make_key({family, party(0), party(0), season}));
  for (std::size_t i = 0; i < parties; ++i)
    for (std::size_t j = i + 1; j < parties; ++j) keys.push_back(make_key({family, party(i), party(j), season}));
}

}  // namespace

bool timeless(const Report& report) { return !report.dated() && !report.article->published.period.known(); }

std::vector<IdentityKey> identity_keys(const Report& report, std::uint32_t article, const std::vector<ActorNode>& actors) {
  const auto family = event_family(*report.event);
  const std::size_t parties = std::min(report.parties.size(), party_limit);
  const auto party = [&](std::size_t i) { return static_cast<std::int64_t>(report.parties[i].actor); };
  std::vector<Key> keys;
  for (const Key season : find_seasons(report, article)) add_pairs(report, static_cast<std::int64_t>(season), keys);
  const auto sides = find_sides(report, actors);
  for (const Key week : find_weeks(report, article)) {
    const auto w = static_cast<std::int64_t>(week);
    for (std::size_t i = 0; i < parties; ++i) keys.push_back(make_key({family, alone_tag, party(i), w}));
    for (std::size_t i = 0; i < sides.size(); ++i)
      for (std::size_t j = i + 1; j < sides.size(); ++j) keys.push_back(make_key({family, side_tag, sides[i], sides[j], w}));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::vector<IdentityKey> timeless_keys(const Report& report) {
  std::vector<Key> keys;
  add_pairs(report, timeless_tag, keys);
  return keys;
}

std::optional<IdentityKey> story_key(const Report& report) {
  if (report.parties.size() < 2) return std::nullopt;
  Key key = static_cast<Key>(event_family(*report.event));
  for (const auto& party : report.parties)
    key = make_key({static_cast<std::int64_t>(key), static_cast<std::int64_t>(party.actor)});
  return key;
}

}  // namespace entente
