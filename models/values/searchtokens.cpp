// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/searchtokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Token = SearchToken;

std::optional<SearchField> fieldFrom(QStringView name)
{
    static const std::array<std::pair<QLatin1StringView, SearchField>, 9> names{
        {{"title"_L1, SearchField::title},
         {"description"_L1, SearchField::description},
         {"category"_L1, SearchField::category},
         {"seller"_L1, SearchField::seller},
         {"site"_L1, SearchField::site},
         {"origin"_L1, SearchField::origin},
         {"destination"_L1, SearchField::destination},
         {"before"_L1, SearchField::before},
         {"after"_L1, SearchField::after}}};
    for (const auto &[known, field] : names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) {}
    std::vector<Token> tokens();

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    void readPhrase();
    void readWord();
    void addWord(QStringView word);
    bool addOperator(QStringView word);

    QStringView m_text;
    qsizetype m_place = 0;
    bool m_isAttached = false;
    std::vector<Token> m_tokens;
};

std::vector<Token> Lexer::tokens()
{
    while (m_place < m_text.size()) {
        const QChar c = m_text[m_place];
        if (c.isSpace()) {
            m_isAttached = false;
            ++m_place;
            continue;
        }
        if (c == u'"') {
            readPhrase();
        } else if (c == u'(' || c == u')') {
            m_tokens.push_back({c == u'(' ? Token::Kind::open : Token::Kind::close});
            ++m_place;
        } else if (c == u'-' && !m_isAttached && !at(m_place + 1).isNull() && !at(m_place + 1).isSpace()) {
            m_tokens.push_back({Token::Kind::negation});
            ++m_place;
        } else {
            readWord();
        }
        m_isAttached = true;
    }
    return std::exchange(m_tokens, {});
}

void Lexer::readPhrase()
{
    const qsizetype end = m_text.indexOf(u'"', m_place + 1);
    Token token{Token::Kind::phrase};
    token.isClosed = end >= 0;
    token.isAttached = m_isAttached;
    token.text = m_text.sliced(m_place + 1, (end >= 0 ? end : m_text.size()) - m_place - 1).toString();
    m_place = end >= 0 ? end + 1 : m_text.size();
    m_tokens.push_back(std::move(token));
}

void Lexer::readWord()
{
    const qsizetype start = m_place;
    while (m_place < m_text.size() && !m_text[m_place].isSpace() && m_text[m_place] != u'"' &&
           m_text[m_place] != u'(' && m_text[m_place] != u')')
        ++m_place;
    const QStringView word = m_text.sliced(start, m_place - start);
    const qsizetype colon = word.indexOf(u':');
    const std::optional<SearchField> field = colon > 0 ? fieldFrom(word.first(colon)) : std::nullopt;
    if (!field) {
        if (!addOperator(word))
            addWord(word);
        return;
    }
    Token token{Token::Kind::field, word.first(colon).toString()};
    token.field = *field;
    m_tokens.push_back(std::move(token));
    m_isAttached = true;
    if (colon + 1 < word.size())
        addWord(word.sliced(colon + 1));
}

void Lexer::addWord(QStringView word)
{
    Token token{Token::Kind::word, word.toString()};
    token.isAttached = m_isAttached;
    m_tokens.push_back(std::move(token));
}

bool Lexer::addOperator(QStringView word)
{
    Token token;
    if (word == "AND"_L1)
        token.kind = Token::Kind::both;
    else if (word == "OR"_L1)
        token.kind = Token::Kind::either;
    else if (word == "NOT"_L1)
        token.kind = Token::Kind::negation;
    else if (word == "NEAR"_L1 || word.startsWith("NEAR/"_L1))
        token.kind = Token::Kind::nearness;
    else
        return false;
    if (word.size() > 5)
        token.distance = std::clamp(word.sliced(5).toInt(), 1, Token::farthest);
    token.isGroup = token.kind == Token::Kind::nearness && at(m_place) == u'(';
    m_tokens.push_back(std::move(token));
    return true;
}

} // namespace

std::vector<SearchToken> searchTokens(QStringView text)
{
    return Lexer(text).tokens();
}

} // namespace interdict
