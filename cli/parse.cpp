// `entente parse`: words, tags and trees of articles as CoNLL-U, or one sentence's tree as a picture.

#include <fmt/format.h>

#include <filesystem>
#include <optional>

#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/output_file.hpp"
#include "cli/reading.hpp"
#include "cli/results.hpp"
#include "cli/terminal_text.hpp"
#include "extract/article/detect.hpp"
#include "extract/error.hpp"
#include "extract/language.hpp"
#include "extract/sentences.hpp"
#include "extract/syntax/given_trees.hpp"
#include "extract/syntax/tree_conllu.hpp"
#include "extract/syntax/words.hpp"
#include "render/dot.hpp"
#include "render/picture.hpp"
#include "render/tree_diagram.hpp"

namespace entente {
namespace {

std::string picture_of(const ConlluSentence& sentence, const std::string& file) {
  const std::string dot = write_dot(draw_tree(sentence));
  const std::string ending = std::filesystem::path(file).extension().string();
  if (ending == ".dot") return dot;
  if (ending == ".png") return render_picture(dot, PictureFormat::png);
  if (ending == ".pdf") return render_picture(dot, PictureFormat::pdf);
  if (ending == ".svg" || ending.empty()) return render_picture(dot, PictureFormat::svg);
  throw WrongUse(fmt::format("no picture goes by the ending of {}; use .svg, .png, .pdf or .dot", file));
}

class ParseRun {
 public:
  ParseRun(const ParseRequest& request, Console& console) : request_(request), console_(console) {}

  void take(const Article& article, const Knowledge& knowledge) {
    const Text text(article.text);
    const std::string code = article.language.empty() ? detect_language(text) : article.language;
    const Language* const language = knowledge.find_language(code);
    if (language == nullptr) {
      ++unread_;
      console_.complain(fmt::format(
          "{}: {}; not parsed", harmless(article.id),
          code.empty() ? "the language was not recognised" : fmt::format("no language pack for \"{}\"", harmless(code))));
      return;
    }
    const Tokens tokens = find_tokens(text, language->token_rules);
    std::vector<Note> notes = notes_on_cuts(tokens);
    std::vector<Tree> given = given_trees(article.conllu, tokens, notes);
    for (const Note& note : notes) console_.complain(fmt::format("{}: {}", harmless(article.id), harmless(note.what)));
    given.resize(tokens.sentences.size());
    for (std::size_t i = 0; i < tokens.sentences.size(); ++i) {
      if (given[i].words.empty()) given[i] = parse(*language, tokens, tokens.sentences[i].tokens);
      take(sentence(article, tokens, i, given[i]));
    }
  }

  Outcome finish(const ReadingReport& report) {
    if (!request_.picture.empty()) {
      if (!drawn_) throw Error(fmt::format("there is no sentence {}, only {}", request_.sentence, sentences_));
      draw(*drawn_);
    }
    if (report.lost > 0 || unread_ > 0) return Outcome::failed;
    if (report.articles > 0) return Outcome::done;
    console_.complain("there is no article in the input");
    return Outcome::failed;
  }

 private:
  static Tree parse(const Language& language, const Tokens& tokens, TokenRange sentence) {
    if (language.syntax) return language.syntax->parse(tokens, sentence, {});
    return {find_words(tokens, sentence, {}, {language.token_rules})};
  }

  static ConlluSentence sentence(const Article& article, const Tokens& tokens, std::size_t number, const Tree& tree) {
    const Sentence& sentence = tokens.sentences[number];
    ConlluSentence result = write_tree(tokens, sentence, tree);
    result.id = fmt::format("{}-{}", article.id, number + 1);
    if (number == 0) result.comments.push_back(fmt::format("# newdoc id = {}", article.id));
    const std::uint32_t before = number == 0 ? 0 : tokens.sentences[number - 1].span.end;
    const std::string_view gap = tokens.text->slice({before, sentence.span.start});
    if (number > 0 && gap.find('\n') != std::string_view::npos) result.comments.emplace_back("# newpar");
    return result;
  }

  void take(ConlluSentence sentence) {
    ++sentences_;
    if (request_.picture.empty()) {
      console_.write(write_conllu(sentence));
    } else if (sentences_ == request_.sentence) {
      drawn_ = std::move(sentence);
    }
  }

  void draw(const ConlluSentence& sentence) const {
    const std::string picture = picture_of(sentence, request_.picture);
    if (request_.picture == "-") return console_.write(picture);
    const std::filesystem::path file = request_.picture;
    if (file.has_parent_path()) make_folder(file.parent_path());
    write_file(file, picture);
    console_.write(harmless(file.string()) + "\n");
  }

  const ParseRequest& request_;
  Console& console_;
  std::size_t sentences_ = 0;
  std::size_t unread_ = 0;
  std::optional<ConlluSentence> drawn_;
};

}  // namespace

Outcome run(const ParseRequest& request, Console& console) {
  ParseRun parsing(request, console);
  const ReadingReport report = read_all(request.reading, console, [&](const Article& article, const Knowledge& knowledge) {
    parsing.take(article, knowledge);
  });
  return parsing.finish(report);
}

}  // namespace entente
