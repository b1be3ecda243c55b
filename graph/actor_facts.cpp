#include "graph/actor_facts.hpp"

#include <algorithm>

namespace entente {
namespace {

auto office_order(const Office& office) {
  return std::tie(office.days.earliest, office.days.latest, office.title, office.of);
}

}  // namespace

void ActorFacts::add(const Record& record, const Actor& actor) {
  articles_.insert(record.id);
  if (!actor.wikidata.empty()) wikidata_.insert(actor.wikidata);
  Span whole;  // of the last mention that is not within another: "Kim" of "Mr. Kim" is no further one
  for (const Mention& mention : actor.mentions) {
    if (mention.text.empty()) continue;
    const bool inner = whole.contains(mention.span) && whole != mention.span;
    if (!inner) whole = mention.span;
    const auto [use, is_new] = forms_.try_emplace({mention.text, mention.because}, Use{record.id, 0});
    use->second.article = std::min(use->second.article, record.id);
    use->second.mentions += inner ? 0 : 1;
  }
  if (!actor.role.empty())
    roles_.try_emplace({actor.role, record.id}, ToldRole{actor.role, record.published.period, record.id});
  for (const Office& office : actor.offices) {
    if (std::find(offices_.begin(), offices_.end(), office) == offices_.end()) offices_.push_back(office);
  }
}

void ActorFacts::give(ActorNode& node) const {
  node.articles = static_cast<std::uint32_t>(articles_.size());
  if (!wikidata_.empty()) node.wikidata = *wikidata_.begin();
  for (const auto& [form, use] : forms_) node.forms.push_back({form.first, form.second, use.article, use.mentions});
  for (const auto& [key, role] : roles_) node.roles.push_back(role);
  std::stable_sort(node.roles.begin(), node.roles.end(), [](const ToldRole& a, const ToldRole& b) {
    return std::tie(a.published.earliest, a.article, a.role) < std::tie(b.published.earliest, b.article, b.role);
  });
  node.offices = offices_;
  std::sort(node.offices.begin(), node.offices.end(),
            [](const Office& a, const Office& b) { return office_order(a) < office_order(b); });
}

}  // namespace entente
