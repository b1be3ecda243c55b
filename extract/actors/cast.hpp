// The cast of an article while its phrases are being resolved: who is known so far, and who each phrase is.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "extract/actors/actors.hpp"
#include "extract/actors/person_names.hpp"

namespace entente {

/// What the article has told of an actor so far.
struct Profile {
  Actor actor;
  std::size_t shown_words = 0;  ///< of the name as the article has it
  NameWords name;               ///< of the fullest name
  std::vector<std::string> offices;
  std::vector<std::string> families;  ///< of its titles
  std::vector<std::string> titles;    ///< the title nouns, folded
  std::vector<std::string> held;      ///< offices that the world knows it held at the article's date
  Gender gender = Gender::unknown;
  bool named = false;
  bool plural = false;
  bool former = false;   ///< called former, and never without
  bool in_text = false;  ///< not in the headline alone

  bool is_person() const { return actor.kind == ActorKind::person; }
  bool has_family(const std::string& family) const { return has(families, family); }
  bool has_office(const std::string& office) const { return has(offices, office) || has(held, office); }
  /// Whether one of the titles is this word, or ends or begins with it: "secretary of state" is a secretary.
  bool has_title(const std::string& title) const {
    return std::any_of(titles.begin(), titles.end(),
                       [&](const std::string& t) { return t.starts_with(title) || t.ends_with(title); });
  }

 private:
  static bool has(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
  }
};

/// How far from a phrase to look for whom it means, in sentences.
struct Reach {
  std::uint32_t before = 0;
  std::uint32_t behind = 0;
};

class Cast {
 public:
  Cast(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world, const Period& published,
       const std::string& article)
      : tokens_(tokens),
        phrases_(phrases),
        world_(world),
        published_(published),
        article_(article),
        of_phrase_(phrases.size()) {}

  /// Takes over the people that another cast has named: those of the headline, known before the text begins.
  void know_from(const Cast& headline);

  const Tokens& tokens() const { return tokens_; }
  const World& world() const { return world_; }
  const Period& published() const { return published_; }
  const std::vector<NounPhrase>& phrases() const { return phrases_; }
  const NounPhrase& phrase(std::uint32_t i) const { return phrases_[i]; }
  std::uint32_t sentence_of(std::uint32_t phrase) const { return tokens_.sentence_of(phrases_[phrase].tokens.first); }
  /// Words of the text, on one line.
  std::string text(TokenRange range) const;

  const std::vector<Profile>& profiles() const { return profiles_; }
  Profile& profile(std::uint32_t number) { return profiles_[number]; }
  const Profile& profile(std::uint32_t number) const { return profiles_[number]; }
  const std::vector<std::uint32_t>& of_phrase(std::uint32_t i) const { return of_phrase_[i]; }

  std::optional<std::uint32_t> find_id(const std::string& id) const;
  /// The actor with this id, made when there is none yet.
  std::uint32_t actor_with(const std::string& id, ActorKind kind, const std::string& name, const std::string& state);
  /// The actor that is a person of the world; that is a state.
  std::uint32_t known_person(const std::string& id);
  std::uint32_t state_actor(const std::string& state, const std::string& otherwise);
  /// The id of somebody known in this article only: "group/us-officials@ARTICLE".
  std::string local_id(const char* kind, const std::string& name) const;
  /// The same with a number behind it when it is taken: "Mr. Novak" and "Ms. Novak" are two.
  std::string free_id(const std::string& id) const;
  /// Makes an actor known by the first and the last word of its name.
  void index_name(std::uint32_t number);
  /// Actors whose name begins or ends with one of the ends of this one; ascending.
  std::vector<std::uint32_t> with_ends_of(const NameWords& name) const;

  /// Notes that a phrase is an actor and why (Mention::because), and what it adds to what is known of it.
  void assign(std::uint32_t phrase, std::uint32_t number, const char* because);
  /// Notes that a phrase stands for several actors, and adds nothing to them.
  void assign_all(std::uint32_t phrase, std::vector<std::uint32_t> numbers);

  /// The actor that passes and has the mention nearest before a phrase, else one of the headline, else the nearest behind.
  template <typename Test>
  std::optional<std::uint32_t> nearest(std::uint32_t phrase, Reach reach, Test passes) const {
    if (const auto found = nearest_before(phrase, reach.before, passes)) return found;
    for (const std::uint32_t number : headline_) {
      if (passes(profiles_[number])) return number;
    }
    return nearest_behind(phrase, reach.behind, passes);
  }

  /// Hands out all that was found, actors in order of first mention. People without a name are groups to the record:
  /// somebody of a state, nobody in particular.
  ActorResolution finish();

 private:
  static constexpr std::uint32_t most_phrases = 600;  // looked at from one phrase; bounds the cost of endless articles

  template <typename Test>
  std::optional<std::uint32_t> passing_of(std::uint32_t phrase, Test passes) const {
    for (const std::uint32_t number : of_phrase_[phrase]) {
      if (passes(profiles_[number])) return number;
    }
    return {};
  }
  template <typename Test>
  std::optional<std::uint32_t> nearest_before(std::uint32_t phrase, std::uint32_t reach, Test passes) const {
    const std::uint32_t sentence = sentence_of(phrase);
    for (std::uint32_t p = phrase; p > 0 && phrase - p < most_phrases; --p) {
      if (sentence - sentence_of(p - 1) > reach) break;
      if (const auto found = passing_of(p - 1, passes)) return found;
    }
    return {};
  }
  template <typename Test>
  std::optional<std::uint32_t> nearest_behind(std::uint32_t phrase, std::uint32_t reach, Test passes) const {
    const std::uint32_t sentence = sentence_of(phrase);
    for (std::uint32_t p = phrase + 1; p < phrases_.size() && p - phrase < most_phrases; ++p) {
      if (sentence_of(p) - sentence > reach) break;
      if (const auto found = passing_of(p, passes)) return found;
    }
    return {};
  }
  void add_world_facts(Actor& actor) const;
  void learn(Profile& profile, const NounPhrase& phrase) const;

  const Tokens& tokens_;
  const std::vector<NounPhrase>& phrases_;
  const World& world_;
  const Period& published_;
  const std::string& article_;
  std::vector<Profile> profiles_;
  std::vector<std::uint32_t> headline_;  // actors whom the headline names
  std::map<std::string, std::uint32_t> by_id_;
  std::map<std::string, std::vector<std::uint32_t>> by_word_;  // actors by the first and the last word of their names
  std::vector<std::vector<std::uint32_t>> of_phrase_;
};

constexpr std::uint32_t any_distance = ~0U;

inline bool agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }
inline bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

}  // namespace entente
