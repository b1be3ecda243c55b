// Both texts become rows of letters (folded, without spaces and with plain signs), the article's with a mark of the token
// that each letter belongs to. Each given sentence is looked for in the article's row from where the last one ended.
#include "extract/syntax/tree_conllu.hpp"

#include <algorithm>
#include <charconv>

#include "extract/syntax/words.hpp"

namespace entente {
namespace {

constexpr std::uint32_t nothing = ~0U;
constexpr std::size_t farthest = 20'000;  // letters that may lie between two given sentences
constexpr std::size_t beginning = 200;    // letters by which a sentence is looked for
constexpr int most_tries = 20;            // places with the same beginning
constexpr int most_steps = 1000;          // up from a word to a head that has a token

std::string letters_of(std::string_view utf8) {
  std::string letters = fold(word_text(utf8));
  letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
  return letters;
}

// A word of a given sentence.
struct Given {
  std::uint32_t sentence = nothing;
  std::uint32_t word = 0;
};

class TreeMatcher {
 public:
  TreeMatcher(const std::vector<ConlluSentence>& given, const Tokens& tokens)
      : given_(given), tokens_(tokens), words_(tokens.tokens.size()) {
    for (std::uint32_t i = 0; i < tokens.tokens.size(); ++i) {
      letters_ += letters_of(tokens.text->slice(tokens.tokens[i].span));
      token_of_.resize(letters_.size(), i);
    }
  }

  std::vector<Tree> match() {
    for (std::uint32_t i = 0; i < given_.size(); ++i) place(i);
    std::vector<Tree> trees;
    for (const Sentence& sentence : tokens_.sentences) trees.push_back(tree_of(sentence.tokens));
    return trees;
  }

 private:
  // Finds a given sentence in the article and hands its words to the tokens that they begin in or reach over.
  void place(std::uint32_t number) {
    const std::vector<ConlluWord>& words = given_[number].words;
    std::string letters;
    std::vector<std::size_t> ends;
    for (const ConlluWord& word : words) {
      letters += letters_of(word.form);
      ends.push_back(letters.size());
    }
    std::size_t begin = find(letters);
    if (begin == std::string::npos) return;
    at_ = begin + letters.size();
    const std::size_t start = begin;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      const std::size_t end = start + ends[i];
      for (; begin < end; ++begin) give(token_of_[begin], {number, i});
    }
  }

  // Where the letters of a sentence stand, from a token's beginning.
  std::size_t find(const std::string& letters) const {
    const std::string_view near = std::string_view(letters_).substr(0, at_ + farthest);
    std::size_t begin = letters.empty() ? std::string::npos : at_;
    for (int tries = 0; tries < most_tries && begin != std::string::npos; ++tries, ++begin) {
      begin = near.find(std::string_view(letters).substr(0, beginning), begin);
      if (begin == std::string::npos) break;
      const bool at_token = begin == 0 || token_of_[begin] != token_of_[begin - 1];
      if (at_token && letters_.compare(begin, letters.size(), letters) == 0) return begin;
    }
    return std::string::npos;
  }

  // The first word of a token has it, unless a later one is the head of the first.
  void give(std::uint32_t token, Given word) {
    Given& owner = words_[token];
    const bool heads = owner.sentence == word.sentence && owner.sentence != nothing &&
                       given_[word.sentence].words[owner.word].head == word.word + 1;
    if (owner.sentence == nothing || (heads && begins_at(token, owner))) owner = word;
  }

  // Whether no token before has the same word.
  bool begins_at(std::uint32_t token, Given word) const {
    return token == 0 || words_[token - 1].sentence != word.sentence || words_[token - 1].word != word.word;
  }

  Tree tree_of(TokenRange sentence) const {
    Tree tree;
    std::vector<Given> sources;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Given source = words_[i];
      if (source.sentence == nothing) return {};
      if (i == sentence.first || begins_at(i, source)) {
        tree.words.push_back(word_of(source));
        tree.words.back().tokens.first = i;
        sources.push_back(source);
      }
      tree.words.back().tokens.last = i + 1;
    }
    set_heads(tree, sources);
    return tree;
  }

  Word word_of(Given source) const {
    const ConlluWord& given = given_[source.sentence].words[source.word];
    Word word;
    word.lemma = given.lemma;
    word.upos = find_upos(given.upos);
    word.xpos = given.xpos;
    word.deprel = given.deprel;
    return word;
  }

  // Heads by number in the tree: from a word up to the first one that has a token in the sentence.
  void set_heads(Tree& tree, const std::vector<Given>& sources) const {
    for (std::size_t i = 0; i < sources.size(); ++i) {
      const std::vector<ConlluWord>& words = given_[sources[i].sentence].words;
      std::uint32_t head = words[sources[i].word].head;
      std::uint32_t place = nothing;
      for (int step = 0; head != 0 && place == nothing && step < most_steps; ++step, head = words[head - 1].head)
        place = place_of({sources[i].sentence, head - 1}, sources);
      tree.words[i].head = place == nothing ? Word::root : place;
      if (place == nothing) tree.words[i].deprel = "root";
    }
  }

  // Sources are in the order of the text, and so are the words of each given sentence.
  static std::uint32_t place_of(Given word, const std::vector<Given>& sources) {
    const auto before = [](const Given& a, const Given& b) {
      return a.sentence != b.sentence ? a.sentence < b.sentence : a.word < b.word;
    };
    const auto found = std::lower_bound(sources.begin(), sources.end(), word, before);
    const bool is_there = found != sources.end() && found->sentence == word.sentence && found->word == word.word;
    return is_there ? static_cast<std::uint32_t>(found - sources.begin()) : nothing;
  }

  const std::vector<ConlluSentence>& given_;
  const Tokens& tokens_;
  std::string letters_;
  std::vector<std::uint32_t> token_of_;  // of each letter
  std::vector<Given> words_;             // of each token
  std::size_t at_ = 0;                   // letter behind the last sentence that was found
};

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

// White space as single spaces; control characters, which are for machines, left out.
std::string single_spaces(std::string_view utf8) {
  const Text text(utf8);
  std::string result;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (!is_space(text.at(i))) {
      if (!is_control(text.at(i))) result += text.slice({i, i + 1});
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  return result;
}

}  // namespace

ConlluSentence write_tree(const Tokens& tokens, const Sentence& sentence, const Tree& tree) {
  ConlluSentence result;
  result.text = single_spaces(tokens.text->slice(sentence.span));
  for (const Word& word : tree.words) {
    const Span span = tokens.span(word.tokens);
    ConlluWord& row = result.words.emplace_back();
    row.form = single_spaces(tokens.text->slice(span));
    row.lemma = word.lemma;
    row.upos = word.deprel.empty() ? std::string() : std::string(upos_name(word.upos));
    row.xpos = word.xpos;
    row.head = word.head == Word::root ? 0 : word.head + 1;
    row.deprel = word.deprel;
    row.space_after = word.tokens.last >= tokens.tokens.size() || tokens.tokens[word.tokens.last].span.start > span.end;
    row.misc = "TokenRange=" + std::to_string(span.start) + ":" + std::to_string(span.end);
  }
  return result;
}

std::vector<Tree> match_trees(const std::vector<ConlluSentence>& given, const Tokens& tokens) {
  return TreeMatcher(given, tokens).match();
}

}  // namespace entente
