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
  std::string office;
  std::string family;
  Gender gender = Gender::unknown;
  bool named = false;
  bool plural = false;
  std::uint32_t last_sentence = 0;
  std::uint32_t last_phrase = 0;

  bool is_person() const { return actor.kind == ActorKind::person; }
};

class Cast {
 public:
  static constexpr std::size_t most_candidates =
      400;  ///< actors looked at for one phrase; bounds the cost of endless articles

  Cast(const Tokens& tokens, const std::vector<NounPhrase>& phrases, const World& world, const Period& published,
       const std::string& article)
      : tokens_(tokens),
        phrases_(phrases),
        world_(world),
        published_(published),
        article_(article),
        of_phrase_(phrases.size()) {}

  const Tokens& tokens() const { return tokens_; }
  const World& world() const { return world_; }
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
  /// The actor that is a person of the world.
  std::uint32_t known_person(const std::string& id);
  /// The id of somebody known in this article only: "group/us-officials@ARTICLE".
  std::string local_id(const char* kind, const std::string& name) const;
  /// The same with a number behind it when it is taken: "Mr. Novak" and "Ms. Novak" are two.
  std::string free_id(const std::string& id) const;
  /// Gives an actor another id, unless that one is taken.
  void rename(std::uint32_t number, const std::string& id);
  /// Makes an actor known by the first and the last word of its name.
  void index_name(std::uint32_t number);
  /// Actors whose name begins or ends with one of the ends of this one.
  std::vector<std::uint32_t> with_ends_of(const NameWords& name) const;

  /// Notes that a phrase is an actor, and what it adds to what is known of it.
  void assign(std::uint32_t phrase, std::uint32_t number);
  /// Notes that a phrase stands for several actors, and adds nothing to them.
  void assign_all(std::uint32_t phrase, std::vector<std::uint32_t> numbers);

  /// Who held the office that a phrase names, at the article's date.
  const Person* find_holder(const NounPhrase& phrase) const;
  const Person* find_holder(const std::string& office, const std::string& of) const {
    return world_.find_holder(office, of, published_);
  }

  /// The latest of some actors that passes, counted by its last mention.
  template <typename Test>
  std::optional<std::uint32_t> latest_of(const std::vector<std::uint32_t>& numbers, Test passes) const {
    std::optional<std::uint32_t> best;
    const std::size_t first = numbers.size() > most_candidates ? numbers.size() - most_candidates : 0;
    for (std::size_t i = first; i < numbers.size(); ++i) {
      const Profile& profile = profiles_[numbers[i]];
      if (passes(profile) && (!best || profile.last_phrase >= profiles_[*best].last_phrase)) best = numbers[i];
    }
    return best;
  }
  /// The same of those that were met last.
  template <typename Test>
  std::optional<std::uint32_t> latest(Test passes) const {
    return latest_of(last_numbers(), passes);
  }

  /// Hands out all that was found. People without a name are groups to the record: somebody of a state, nobody in
  /// particular.
  ActorResolution finish();

 private:
  std::vector<std::uint32_t> last_numbers() const;

  const Tokens& tokens_;
  const std::vector<NounPhrase>& phrases_;
  const World& world_;
  const Period& published_;
  const std::string& article_;
  std::vector<Profile> profiles_;
  std::map<std::string, std::uint32_t> by_id_;
  std::map<std::string, std::vector<std::uint32_t>> by_word_;  // actors by the first and the last word of their names
  std::vector<std::vector<std::uint32_t>> of_phrase_;
};

inline bool agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }
inline bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

}  // namespace entente
