// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/searchquery.h"

#include "models/values/partialdate.h"
#include "models/values/searchhits.h"
#include "models/values/searchtokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

using Kind = SearchNode::Kind;
using Token = SearchToken;

constexpr int deepest = 20;

bool isTime(SearchField field)
{
    return field == SearchField::before || field == SearchField::after;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Reads tokens as or := and (OR and)*, and := one ((AND) one)*, one := (-|NOT) one | ( or ) | near | words. A fault
/// sets `why` and ends the reading.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    SearchNode parse();
    QString why; ///< empty where all was read
    bool hasOperators = false;

private:
    using Is = Token::Kind;
    [[nodiscard]] bool isAt(Is kind) const { return m_next < m_tokens.size() && m_tokens[m_next].kind == kind; }
    [[nodiscard]] bool atEnd() const { return m_next >= m_tokens.size(); }
    SearchNode fail(const QString &text)
    {
        if (why.isEmpty())
            why = text;
        m_next = m_tokens.size();
        return {};
    }
    SearchNode readAny(int depth);
    SearchNode readAll(int depth);
    SearchNode readOne(int depth);
    SearchNode readGroup(int depth);
    SearchNode readField();
    SearchNode readWords();
    SearchNode readNear();
    SearchNode readChain(SearchNode first);

    std::vector<Token> m_tokens;
    size_t m_next = 0;
};

SearchNode Parser::parse()
{
    SearchNode root = readAny(0);
    if (!atEnd())
        fail(Words::tr("A parenthesis is closed that was never opened."));
    return root;
}

SearchNode Parser::readAny(int depth)
{
    SearchNode node{Kind::any};
    node.parts.push_back(readAll(depth));
    while (isAt(Is::either)) {
        hasOperators = true;
        ++m_next;
        node.parts.push_back(readAll(depth));
    }
    return node.parts.size() == 1 ? std::move(node.parts.front()) : node;
}

SearchNode Parser::readAll(int depth)
{
    SearchNode node{Kind::all};
    do {
        if (isAt(Is::both) && !node.parts.empty()) {
            hasOperators = true;
            ++m_next;
        }
        node.parts.push_back(readOne(depth));
    } while (!atEnd() && !isAt(Is::either) && !isAt(Is::close));
    return node.parts.size() == 1 ? std::move(node.parts.front()) : node;
}

SearchNode Parser::readOne(int depth)
{
    if (depth > deepest)
        return fail(Words::tr("Parentheses stand in each other too deep."));
    if (atEnd() || isAt(Is::close) || isAt(Is::either) || isAt(Is::both))
        return fail(Words::tr("Something to look for is missing beside an operator."));
    if (isAt(Is::negation)) {
        hasOperators = true;
        ++m_next;
        SearchNode node{Kind::none};
        node.parts.push_back(readOne(depth + 1));
        return node;
    }
    if (isAt(Is::open))
        return readGroup(depth);
    if (isAt(Is::nearness))
        return m_tokens[m_next].isGroup ? readNear() : fail(Words::tr("NEAR stands between two words."));
    return isAt(Is::field) ? readField() : readChain(readWords());
}

SearchNode Parser::readGroup(int depth)
{
    hasOperators = true;
    ++m_next;
    SearchNode node = readAny(depth + 1);
    if (!isAt(Is::close))
        return fail(Words::tr("A parenthesis is not closed."));
    ++m_next;
    return node;
}

SearchNode Parser::readField()
{
    hasOperators = true;
    const Token token = m_tokens[m_next++];
    const bool hasValue = (isAt(Is::word) || isAt(Is::phrase)) && m_tokens[m_next].isAttached;
    if (!hasValue)
        return fail(Words::tr("After \"%1:\" it is missing what to look for.").arg(token.text));
    SearchNode node = readWords();
    node.field = token.field;
    if (isTime(token.field) && !PartialDate::parse(node.words.join(u' ')))
        return fail(Words::tr("\"%1:\" takes a day, as in 2014-01-31.").arg(token.text));
    return node;
}

SearchNode Parser::readWords()
{
    const Token &token = m_tokens[m_next++];
    SearchNode node;
    if (token.kind == Is::phrase) {
        hasOperators = true;
        node.words = wordsOf(token.text.simplified());
        node.isPrefix = !token.isClosed; // it is being typed
        if (node.words.isEmpty())
            return fail(Words::tr("There is nothing between the quotation marks."));
        return node;
    }
    QString word = token.text;
    while (word.size() > 1 && word.endsWith(u'*'))
        word.chop(1);
    node.words = {word};
    node.isPrefix = true;
    return node;
}

/// NEAR(a b, 5)
SearchNode Parser::readNear()
{
    hasOperators = true;
    SearchNode node{Kind::near};
    node.distance = m_tokens[m_next].distance;
    node.isPrefix = true;
    m_next += 2;
    QString text;
    while (isAt(Is::word) || isAt(Is::phrase))
        text += m_tokens[m_next++].text + u' ';
    if (!isAt(Is::close))
        return fail(Words::tr("NEAR( is not closed."));
    ++m_next;
    if (const qsizetype comma = text.lastIndexOf(u','); comma >= 0) {
        bool isNumber = false;
        const int distance = QStringView(text).sliced(comma + 1).trimmed().toInt(&isNumber);
        if (isNumber) {
            node.distance = std::clamp(distance, 1, Token::farthest);
            text.truncate(comma);
        }
    }
    node.words = wordsOf(text.replace(u',', u' '));
    return node.words.size() < 2 ? fail(Words::tr("NEAR needs two words.")) : node;
}

/// a NEAR b NEAR c
SearchNode Parser::readChain(SearchNode first)
{
    if (!isAt(Is::nearness) || m_tokens[m_next].isGroup)
        return first;
    hasOperators = true;
    SearchNode node{Kind::near};
    node.distance = m_tokens[m_next].distance;
    node.isPrefix = true;
    node.words = first.words;
    while (isAt(Is::nearness) && !m_tokens[m_next].isGroup) {
        ++m_next;
        if (!isAt(Is::word) && !isAt(Is::phrase))
            return fail(Words::tr("NEAR stands between two words."));
        node.words << readWords().words;
    }
    return node;
}

/// Whether something is asked that a hit must have.
bool asksFor(const SearchNode &node)
{
    switch (node.kind) {
    case Kind::words:
    case Kind::near:
        return true;
    case Kind::none:
        return false;
    case Kind::all:
        return std::any_of(node.parts.begin(), node.parts.end(), asksFor);
    case Kind::any:
        return std::all_of(node.parts.begin(), node.parts.end(), asksFor);
    }
    return false;
}

/// Every word of the text, whatever stands around it; operators that stand alone are none.
SearchNode plainWords(const std::vector<Token> &tokens)
{
    SearchNode all{Kind::all};
    for (const Token &token : tokens) {
        for (const QString &word : wordsOf(token.text.simplified())) {
            if (all.parts.size() >= SearchQuery::mostWords)
                return all;
            SearchNode node;
            node.words = {word};
            node.isPrefix = true;
            all.parts.push_back(std::move(node));
        }
    }
    return all;
}

void collectWords(const SearchNode &node, std::vector<SoughtWord> &found)
{
    if (node.kind == Kind::none || isTime(node.field))
        return;
    for (const SearchNode &part : node.parts)
        collectWords(part, found);
    for (qsizetype i = 0; i < node.words.size(); ++i) {
        const bool isPrefix = node.isPrefix && (node.kind == Kind::near || i + 1 == node.words.size());
        for (SoughtWord &word : soughtPieces(node.words[i], isPrefix)) {
            if (std::find(found.begin(), found.end(), word) == found.end())
                found.push_back(std::move(word));
        }
    }
}

} // namespace

SearchQuery parseSearch(const QString &text)
{
    SearchQuery query;
    query.text = text.trimmed();
    const bool isCut = query.text.size() > SearchQuery::mostCharacters;
    const std::vector<Token> tokens = searchTokens(QStringView(query.text).left(SearchQuery::mostCharacters));
    if (tokens.empty())
        return query;
    Parser parser(tokens);
    SearchNode root = parser.parse();
    if (parser.why.isEmpty() && tokens.size() > size_t(SearchQuery::mostWords))
        parser.why = Words::tr("These are too many words.");
    if (parser.why.isEmpty() && !asksFor(root))
        parser.why = Words::tr("It is only said what not to look for.");
    if (!parser.why.isEmpty()) {
        query.root = plainWords(tokens);
        query.remark = Words::tr("%1 Plain words were searched.").arg(parser.why);
        return query;
    }
    query.isPlain = !parser.hasOperators;
    if (root.kind == Kind::all)
        query.root = std::move(root);
    else
        query.root.parts.push_back(std::move(root));
    if (isCut)
        query.remark =
            Words::tr("Only the first %n character(s) were searched.", nullptr, int(SearchQuery::mostCharacters));
    return query;
}

std::vector<SoughtWord> soughtWords(const SearchQuery &query)
{
    std::vector<SoughtWord> found;
    collectWords(query.root, found);
    return found;
}

bool isRunningScript(char32_t character)
{
    if (character < 0x0E00)
        return false;
    if (character == 0x30FC) // the mark of a long vowel, of no script
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

} // namespace interdict
