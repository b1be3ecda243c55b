// A key is two participants and a season: the days that a report may tell of, its article, or the days when it was
// published. A report with one participant has him alone. Where place and days may make good for weak agreement in
// participants, each participant is looked up by week too.
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
constexpr int news_days = 7;            // see same_news of identity.cpp
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

enum Tag : std::int64_t { days_tag, article_tag, news_tag, weak_tag, day_tag };

std::int64_t number(Day day) { return day.time_since_epoch().count(); }

void add_seasons(std::vector<Key>& seasons, Tag tag, const Period& period, int margin) {
  const auto length = period.length();
  if (!length || *length < 1 || *length > longest_season) return;
  const auto first = (number(*period.earliest) - margin + 1'000'000) / season_days;
  const auto last = (number(*period.latest) + margin + 1'000'000) / season_days;
  for (auto season = first; season <= last; ++season) seasons.push_back(make_key({tag, season}));
}

std::vector<Key> find_seasons(const Report& report, std::uint32_t article) {
  std::vector<Key> seasons = {make_key({article_tag, article})};
  add_seasons(seasons, days_tag, report.likely, 0);
  add_seasons(seasons, news_tag, report.article->published.period, news_days);
  return seasons;
}

}  // namespace

std::vector<IdentityKey> identity_keys(const Report& report, std::uint32_t article) {
  const auto family = event_family(*report.event);
  const std::size_t parties = std::min(report.parties.size(), party_limit);
  const auto party = [&](std::size_t i) { return static_cast<std::int64_t>(report.parties[i].actor); };
  const auto seasons = find_seasons(report, article);
  std::vector<Key> keys;
  for (const Key season : seasons) {
    const auto s = static_cast<std::int64_t>(season);
    if (parties == 1) keys.push_back(make_key({family, party(0), party(0), s}));
    for (std::size_t i = 0; i < parties; ++i)
      for (std::size_t j = i + 1; j < parties; ++j) keys.push_back(make_key({family, party(i), party(j), s}));
  }
  if (report.place.empty() || !report.dated()) return keys;
  for (auto week = number(*report.bounds.earliest) / 7; week <= number(*report.bounds.latest) / 7; ++week)
    for (std::size_t i = 0; i < parties; ++i) keys.push_back(make_key({family, weak_tag, party(i), week}));
  return keys;
}

IdentityKey day_key(const Report& report, Day day) {
  Key parties = day_tag;
  for (const auto& party : report.parties)
    parties = make_key({static_cast<std::int64_t>(parties), static_cast<std::int64_t>(party.actor)});
  return make_key({event_family(*report.event), static_cast<std::int64_t>(parties), number(day)});
}

}  // namespace entente
