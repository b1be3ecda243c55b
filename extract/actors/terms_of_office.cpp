// Each phrase with an office and a name is looked up among the office's holders, by the world's id or by the family name. Of
// the holders of one office the article's own time has the last; the others are its history.
#include "extract/actors/terms_of_office.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <fmt/core.h>

namespace entente {
namespace {

/// How the article calls somebody by an office, and when such people held it.
struct OfficeUse {
  const NounPhrase* phrase = nullptr;
  std::string office;
  std::string of;
  Period terms;
  std::string family;   // name, folded
  bool loose = false;   // by a title that may be older than the office
  bool of_day = false;  // in a sentence that tells of a day close to the article's
  int uses = 1;
};

std::string last_word(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return fold(space == std::string_view::npos ? name : name.substr(space + 1));
}

class OfficeHints {
 public:
  OfficeHints(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const std::vector<Time>& times,
              const World& world)
      : tokens_(tokens), phrases_(phrases), world_(world) {
    for (const NounPhrase& phrase : phrases) {
      if (phrase.kind == PhraseKind::person && phrase.named())
        families_.insert(last_word(tokens_.tokens[phrase.name.last - 1].norm));
    }
    for (const Time& time : times) {
      if (is_near_day(time)) days_.insert(sentence_at(time.span.start));
    }
    for (const NounPhrase& phrase : phrases) {
      if (calls_by_office(phrase)) look_up(phrase);
    }
  }

  std::vector<DateHint> hints() const {
    std::vector<DateHint> result;
    for (const OfficeUse& use : uses_) {
      Period bounds = use.terms;
      if (use.loose || begins_list(use)) bounds.earliest.reset();
      if (bounds.latest) *bounds.latest += date::days(days_after);
      if (is_history(use) || !is_of_today(use)) bounds.latest.reset();
      if (bounds.unknown()) continue;
      const Span span = this->span(*use.phrase);
      result.push_back({span, bounds, fmt::format("\"{}\" held that office", tokens_.text->slice(span))});
    }
    return result;
  }

 private:
  enum class Match : std::uint8_t { none, loose, sure };

  static constexpr int days_after = 31;  // papers call them so for a while

  /// "Friday", "yesterday", "this month", as long as the article's date is unknown.
  static bool is_near_day(const Time& time) {
    const bool near = time.value == "XXXX-XX" || time.value.starts_with("XXXX-WXX") || time.value.starts_with("XXXX-XX-XX");
    return near && time.type != TimexType::set && time.anchor == "none";
  }

  std::uint32_t sentence_at(std::uint32_t offset) const {
    const auto token = std::partition_point(tokens_.tokens.begin(), tokens_.tokens.end(),
                                            [&](const Token& t) { return t.span.end <= offset; });
    return tokens_.sentence_of(static_cast<std::uint32_t>(token - tokens_.tokens.begin()));
  }

  Span span(const NounPhrase& phrase) const {
    return join(tokens_.tokens[phrase.tokens.first].span, tokens_.tokens[phrase.tokens.last - 1].span);
  }

  bool calls_by_office(const NounPhrase& phrase) const {
    const NounPhrase& named = name_of(phrase);
    const bool known = !named.id.empty() || (!phrase.office.empty() && phrase.named());
    if (phrase.kind != PhraseKind::person || phrase.former || phrase.plural || !known || !named.named() ||
        phrase.title.size() == 0)
      return false;
    const std::uint32_t behind = phrase.title.last;  // "President-elect Barack Obama"
    return behind >= tokens_.tokens.size() || tokens_.tokens[behind].norm.find("elect") == std::string::npos;
  }

  /// Lists of an office begin somewhere: its first holder may have held it before.
  bool begins_list(const OfficeUse& use) const {
    const std::vector<const Person*> all = world_.holders(use.office, use.of, {}, false);
    const bool single = std::all_of(all.begin(), all.end(), [&](const Person* person) { return person == all.front(); });
    return !single && std::none_of(all.begin(), all.end(), [&](const Person* person) {
      const std::vector<const Term*> terms = world_.terms_of(person->id);
      return std::any_of(terms.begin(), terms.end(), [&](const Term* term) {
        return term->office == use.office && term->of == use.of && term->days.earliest < use.terms.earliest;
      });
    });
  }

  /// The article speaks of a later holder, too, by whatever title.
  bool is_history(const OfficeUse& use) const {
    const std::vector<const Person*> holders = world_.holders(use.office, use.of, {}, false);
    return std::any_of(holders.begin(), holders.end(), [&](const Person* person) {
      const std::vector<const Term*> terms = world_.terms_of(person->id);
      const bool later = std::any_of(terms.begin(), terms.end(), [&](const Term* term) {
        return term->office == use.office && term->of == use.of && term->days.earliest > use.terms.earliest;
      });
      return later && families_.count(last_word(person->name)) > 0 && last_word(person->name) != use.family;
    });
  }

  /// Called so more than once, or beside a holder of another office in the same time: else it may be remembered.
  bool is_of_today(const OfficeUse& use) const {
    return use.uses > 1 || use.of_day || std::any_of(uses_.begin(), uses_.end(), [&](const OfficeUse& other) {
             return (other.office != use.office || other.of != use.of) && compatible(other.terms, use.terms);
           });
  }

  /// Of somebody known by name the families of the title tell, too: "special envoy" may be "special-envoy-to-...", and
  /// "leader" may be a head of state, but may have been called so before.
  static Match match(const NounPhrase& phrase, std::string_view id, const Term& term) {
    const bool of_state = phrase.state.empty() || term.of == phrase.state;
    if (!phrase.office.empty() && term.office == phrase.office && of_state) return Match::sure;
    if (id.empty()) return Match::none;
    if (!phrase.office.empty())  // "un-secretary-general"
      return term.office.ends_with("-" + phrase.office) ? Match::sure : Match::none;
    const auto begins = [&](const std::string& family) { return !family.empty() && term.office.starts_with(family + "-"); };
    const auto is = [&](const std::string& family) {
      return family.find('-') != std::string::npos && term.office == family;
    };
    const std::vector<std::string>& more = phrase.describes;
    if (begins(phrase.family) || std::any_of(more.begin(), more.end(), begins)) return Match::sure;
    return is(phrase.family) || std::any_of(more.begin(), more.end(), is) ? Match::loose : Match::none;
  }

  void look_up(const NounPhrase& phrase) {
    constexpr std::size_t shortest = 3;
    const NounPhrase& named = name_of(phrase);
    const std::string family = last_word(tokens_.tokens[named.name.last - 1].norm);
    if (named.id.empty() && family.size() < shortest) return;
    if (family.find('.') != std::string::npos) return;  // "Jr."
    OfficeUse use;
    use.phrase = &phrase;
    use.family = family;
    use.of_day = days_.count(tokens_.sentence_of(phrase.title.first)) > 0;
    for (const Person* person : candidates(phrase, named.id)) {
      const bool same = named.id.empty() ? last_word(person->name) == family : person->id == named.id;
      if (!same) continue;
      for (const Term* term : world_.terms_of(person->id)) {
        const Match found = match(phrase, named.id, *term);
        if (found == Match::none) continue;
        use.loose = use.loose || found == Match::loose;
        use.terms = use.of.empty() ? term->days : hull(use.terms, term->days);
        use.office = term->office;
        use.of = term->of;
      }
    }
    if (!use.of.empty()) keep(use);
  }

  /// The phrase with the name: itself, or that which it describes ("the special envoy, Stephen Bosworth").
  const NounPhrase& name_of(const NounPhrase& phrase) const {
    return phrase.named() || !phrase.apposition ? phrase : phrases_[*phrase.apposition];
  }

  std::vector<const Person*> candidates(const NounPhrase& phrase, const std::string& id) const {
    if (id.empty()) return world_.holders(phrase.office, phrase.state, {}, false);
    const Person* person = world_.find_person(id);
    return person ? std::vector<const Person*>{person} : std::vector<const Person*>{};
  }

  void keep(const OfficeUse& use) {
    const auto same = std::find_if(uses_.begin(), uses_.end(), [&](const OfficeUse& other) {
      return other.office == use.office && other.of == use.of && other.terms == use.terms;
    });
    if (same == uses_.end()) {
      uses_.push_back(use);
    } else {
      ++same->uses;
      same->of_day = same->of_day || use.of_day;
    }
  }

  const Tokens& tokens_;
  const std::vector<NounPhrase>& phrases_;
  const World& world_;
  std::set<std::string> families_;  // names of all people in the article
  std::set<std::uint32_t> days_;    // sentences that tell of a day close to the article's
  std::vector<OfficeUse> uses_;
};

}  // namespace

std::vector<DateHint> find_office_hints(const Tokens& tokens, const std::vector<NounPhrase>& phrases,
                                        const std::vector<Time>& times, const World& world) {
  return OfficeHints(tokens, phrases, times, world).hints();
}

}  // namespace entente
