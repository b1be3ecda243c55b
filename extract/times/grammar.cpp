// Loading: words first, then rules in order (a part must stand above its use, so parts cannot recurse), then, for each
// rule, the words that it can begin with, so that matching asks only the rules that have a chance.
#include "extract/times/grammar.hpp"

#include <algorithm>

#include "extract/times/beginnings.hpp"
#include "extract/times/pattern.hpp"

namespace entente {

class TimeGrammarLoader {
 public:
  TimeGrammar load(const Packs& packs, std::string_view language) {
    const std::string folder = "languages/" + std::string(language) + "/";
    load_words(folder + "times_words.tsv", packs);
    load_rules(folder + "times_rules.tsv", packs);
    index_rules();
    return std::move(grammar_);
  }

 private:
  void load_words(const std::string& path, const Packs& packs) {
    const Table table = Table::parse(path, packs.read(path), {"class", "words", "meaning"});
    for (const char* sign : {",", "-"}) add_word(sign);
    for (const Table::Row& row : table.rows()) load_phrases(table, row);
    for (auto& phrases : grammar_.phrases_) {
      std::stable_sort(phrases.begin(), phrases.end(),
                       [](const TimePhrase& a, const TimePhrase& b) { return a.words.size() > b.words.size(); });
    }
  }

  void load_phrases(const Table& table, const Table::Row& row) {
    std::string problem;
    const auto assignments = TimeAssignment::parse(row[2], problem);
    if (!problem.empty()) table.fail(row, problem);
    TimePhrase phrase;
    for (const TimeAssignment& assignment : assignments) assignment.apply(phrase.meaning, {});
    const auto next = static_cast<std::uint16_t>(grammar_.classes_.size() + 1);
    phrase.word_class = grammar_.classes_.try_emplace(std::string(row[0]), next).first->second;
    for (const std::string_view text : split_list(row[1])) {
      if (row[0] == "cue_past_ending") grammar_.past_endings_.push_back(fold(text));
      phrase.words = add_words(text);
      if (phrase.words.empty()) table.fail(row, "no words");
      if (grammar_.phrases_.size() < grammar_.word_count_) grammar_.phrases_.resize(grammar_.word_count_);
      grammar_.phrases_[phrase.words[0]].push_back(phrase);
    }
  }

  std::vector<std::uint32_t> add_words(std::string_view text) {
    std::vector<std::uint32_t> ids;
    for (const std::string& word : split_time_phrase(text)) ids.push_back(add_word(word));
    return ids;
  }

  std::uint32_t add_word(const std::string& word) {
    const std::uint32_t number = numbers_.add(word);
    grammar_.word_count_ = std::max(grammar_.word_count_, number + 1);
    return number;
  }

  void load_rules(const std::string& path, const Packs& packs) {
    const Table table = Table::parse(path, packs.read(path), {"kind", "name", "pattern", "meaning", "when"});
    for (const Table::Row& row : table.rows()) {
      if (grammar_.rules_.size() > 60000) table.fail(row, "too many rules");
      load_rule(table, row);
    }
  }

  void load_rule(const Table& table, const Table::Row& row) {
    TimeRule rule;
    rule.name = row[1];
    rule.start = static_cast<std::uint32_t>(grammar_.code_.size());
    rule.kind = read_kind(table, row);
    std::string problem;
    const int pieces = compile_time_pattern(row[2], names(), grammar_.code_, problem);
    if (!problem.empty()) table.fail(row, problem);
    if (pieces > 3) table.fail(row, "more than three pieces");
    if (pieces > 0 && rule.kind == TimeRule::Kind::part) table.fail(row, "a part has no pieces");
    read_meaning(table, row, rule);
    read_when(table, row, rule);
    const auto number = static_cast<std::uint16_t>(grammar_.rules_.size());
    grammar_.rules_.push_back(rule);
    grammar_.phrases_.resize(grammar_.word_count_);  // words that only patterns have begin no phrase
    if (find_time_beginnings(grammar_, rule.start).empty) table.fail(row, "the pattern can be empty");
    if (rule.kind == TimeRule::Kind::part) add_part(number);
  }

  static TimeRule::Kind read_kind(const Table& table, const Table::Row& row) {
    if (row[0] == "part") return TimeRule::Kind::part;
    if (row[0] == "skip") return TimeRule::Kind::skip;
    if (row[0] != "time") table.fail(row, "the kind is part, time or skip");
    return TimeRule::Kind::time;
  }

  void add_part(std::uint16_t rule) {
    const auto next = static_cast<std::uint16_t>(grammar_.parts_.size());
    const auto [found, added] = grammar_.part_names_.try_emplace(grammar_.rules_[rule].name, next);
    if (added) grammar_.parts_.emplace_back();
    grammar_.parts_[found->second].push_back(rule);
  }

  TimePatternNames names() {
    return {[this](std::string_view name) { return grammar_.find_class(name); },
            [this](std::string_view name) {
              const auto found = grammar_.part_names_.find(name);
              return found == grammar_.part_names_.end() ? -1 : static_cast<int>(found->second);
            },
            [this](std::string_view text) { return add_words(text); }};
  }

  static void read_meaning(const Table& table, const Table::Row& row, TimeRule& rule) {
    for (std::string_view part : split_list(row[3], ' ')) {
      std::uint8_t piece = 0;
      if (part.size() > 2 && part[0] >= '1' && part[0] <= '3' && part[1] == '.') {
        piece = static_cast<std::uint8_t>(part[0] - '0');
        part.remove_prefix(2);
      }
      std::string problem;
      auto assignments = TimeAssignment::parse(part, problem);
      if (!problem.empty()) table.fail(row, problem);
      for (auto& assignment : assignments) rule.meaning.push_back({piece, std::move(assignment)});
    }
  }

  void read_when(const Table& table, const Table::Row& row, TimeRule& rule) const {
    for (const std::string_view part : split_list(row[4], ' ')) {
      if (part == "cap") {
        rule.capital = true;
        continue;
      }
      const std::size_t equals = part.find('=');
      if (equals == std::string_view::npos || equals == 0) table.fail(row, "no condition: '" + std::string(part) + "'");
      TimeRule::Condition condition;
      condition.wanted = part[equals - 1] != '!';
      const std::string_view side = part.substr(0, condition.wanted ? equals : equals - 1);
      if (side != "prev" && side != "next") table.fail(row, "conditions are of 'prev' or 'next'");
      condition.before = side == "prev";
      for (const std::string_view name : split_list(part.substr(equals + 1), ',')) {
        condition.contexts.push_back(read_context(table, row, name));
      }
      rule.conditions.push_back(std::move(condition));
    }
  }

  TimeContext read_context(const Table& table, const Table::Row& row, std::string_view name) const {
    using Kind = TimeContext::Kind;
    if (name == "@cap") return {Kind::capital, 0};
    if (name == "@start") return {Kind::start, 0};
    if (name == "@number") return {Kind::number, 0};
    if (name == "@word") return {Kind::word, 0};
    if (name == "@glued") return {Kind::glued, 0};
    const std::uint16_t word_class = grammar_.find_class(name);
    if (word_class == 0) table.fail(row, "no word is of class '" + std::string(name) + "'");
    return {Kind::word_class, word_class};
  }

  using CandidateLists = std::vector<std::vector<TimeGrammar::Candidate>>;

  void index_rules() {
    const std::size_t words = grammar_.word_count_;
    CandidateLists candidates(words);
    const auto rules = static_cast<std::uint16_t>(grammar_.rules_.size());
    for (std::uint16_t rule = 0; rule < rules; ++rule) {
      if (grammar_.rules_[rule].kind != TimeRule::Kind::part) add_candidates(rule, 0, candidates);
    }
    CandidateLists of_parts(words * grammar_.parts_.size());
    for (std::size_t part = 0; part < grammar_.parts_.size(); ++part) {
      for (const std::uint16_t rule : grammar_.parts_[part]) add_candidates(rule, part * words, of_parts);
    }
    grammar_.candidates_ = FlatLists(candidates);
    grammar_.any_candidate_ = any_of_each(candidates);
    grammar_.part_candidates_ = FlatLists(of_parts);
    grammar_.any_part_candidate_ = any_of_each(of_parts);
    grammar_.word_sets_ = FlatLists(word_sets_);
    grammar_.words_ = numbers_.build();
  }

  /// Adds the rule to the lists of the words that it may begin with; that of word 0 is `lists[base]`.
  void add_candidates(std::uint16_t rule, std::size_t base, CandidateLists& lists) {
    for (auto& [first, seconds] : find_time_beginnings(grammar_, grammar_.rules_[rule].start).firsts) {
      const auto alone = static_cast<std::uint16_t>(seconds.alone);
      lists[base + first].push_back({rule, alone, keep_set(std::move(seconds.words))});
    }
  }

  /// For each list a candidate that has a chance where one of the list has.
  FlatArray<TimeGrammar::Candidate> any_of_each(const CandidateLists& lists) {
    std::vector<TimeGrammar::Candidate> result;
    for (const std::vector<TimeGrammar::Candidate>& list : lists) {
      TimeGrammar::Candidate any;
      std::vector<char> seconds(grammar_.word_count_, 0);
      for (const TimeGrammar::Candidate& candidate : list) {
        any.alone = any.alone | candidate.alone;
        const std::vector<char>& more = word_sets_[candidate.seconds];
        for (std::size_t word = 0; word < seconds.size(); ++word) seconds[word] = seconds[word] | more[word];
      }
      any.seconds = keep_set(std::move(seconds));
      result.push_back(any);
    }
    return FlatArray<TimeGrammar::Candidate>(std::move(result));
  }

  /// The number of a set of words; equal sets share one.
  std::uint32_t keep_set(std::vector<char> words) {
    const auto next = static_cast<std::uint32_t>(word_sets_.size());
    const auto [found, added] = sets_.try_emplace(words, next);
    if (added) word_sets_.push_back(std::move(words));
    return found->second;
  }

  WordNumbersBuilder numbers_;
  std::map<std::vector<char>, std::uint32_t> sets_;
  std::vector<std::vector<char>> word_sets_;
  TimeGrammar grammar_;
};

TimeGrammar TimeGrammar::load(const Packs& packs, std::string_view language) {
  return TimeGrammarLoader().load(packs, language);
}

bool TimeGrammar::has_past_ending(std::string_view word) const {
  return std::any_of(past_endings_.begin(), past_endings_.end(),
                     [&](const std::string& ending) { return word.ends_with(ending); });
}

std::uint16_t TimeGrammar::find_class(std::string_view name) const {
  const auto found = classes_.find(name);
  return found == classes_.end() ? 0 : found->second;
}

}  // namespace entente
