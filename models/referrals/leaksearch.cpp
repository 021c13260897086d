// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/leaksearch.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortTerm = 6; ///< below, only whole words
constexpr qsizetype shortestTerm = 3;
constexpr qsizetype shortestName = 2; ///< of Chinese, Japanese or Korean signs
constexpr int deepest = 2;            ///< Base64 in JSON, percent-encoded text in that
constexpr qsizetype windowBytes = 1 << 20;
constexpr qsizetype overlapBytes = 16 << 10;

/// One writing for all that look alike: compatibility forms, case, invisible characters, defanged dots.
QString folded(const QString &text)
{
    static const QRegularExpression dot(u"\\s*(?:\\[\\s*(?:\\.|dot)\\s*\\]|\\(\\s*(?:\\.|dot)\\s*\\)|\\{\\.\\})\\s*"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"\\s*(?:\\[\\s*(?:@|at)\\s*\\]|\\(\\s*(?:@|at)\\s*\\))\\s*"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (plain.contains(u'[') || plain.contains(u'(') || plain.contains(u'{'))
        plain.replace(dot, u"."_s).replace(at, u"@"_s);
    plain.replace("hxxp"_L1, "http"_L1);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.isNull(); });
    return plain;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return text;
}

/// Chinese, Japanese and Korean names run on into the words around them.
bool hasNoWordBreaks(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber();
}

bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordPart(text[at - 1])) && (end == text.size() || !isWordPart(text[end])))
            return true;
    }
    return false;
}

/// "\u0041", "\/", "\"" as JSON and programs write them.
QString unescaped(const QString &text)
{
    if (!text.contains(u'\\'))
        return {};
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            out += text[i];
            continue;
        }
        bool isNumber = false;
        const ushort code = text[i + 1] == u'u' ? QStringView(text).mid(i + 2, 4).toUShort(&isNumber, 16) : ushort(0);
        out += isNumber ? QChar(code) : text[i + 1] == u'n' || text[i + 1] == u'r' ? QChar(u'\n') : text[i + 1];
        i += isNumber ? 5 : 1;
    }
    return out;
}

/// "&amp;", "&#64;", "&#x40;".
QString withoutReferences(const QString &text)
{
    static const QRegularExpression reference(u"&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));"_s);
    if (!text.contains(u'&'))
        return {};
    QString out;
    qsizetype at = 0;
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        const QString name = match.captured(3);
        const char32_t code = match.hasCaptured(2)   ? match.captured(2).toUInt(nullptr, 16)
                              : match.hasCaptured(1) ? match.captured(1).toUInt()
                              : name == "amp"_L1     ? U'&'
                              : name == "lt"_L1      ? U'<'
                              : name == "gt"_L1      ? U'>'
                              : name == "quot"_L1    ? U'"'
                                                     : U'\'';
        if (code <= QChar::LastValidCodePoint)
            out += QString::fromUcs4(&code, 1);
        at = match.capturedEnd();
    }
    return at == 0 ? QString() : out + text.mid(at);
}

/// "%41", and "=41" with soft line ends as in mails.
QString withoutHexEscapes(const QString &text, QChar mark)
{
    if (!text.contains(mark))
        return {};
    QByteArray bytes = text.toUtf8();
    if (mark == u'=')
        bytes.replace("=\r\n", "").replace("=\n", "").replace('=', '%');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

bool isMostlyText(const QString &text)
{
    const auto odd = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return odd * 10 < text.size();
}

/// What each long run of Base64 letters means, from each of the four letters it may begin with.
QStringList base64Texts(const QString &text)
{
    static const QRegularExpression run(u"[A-Za-z0-9+/_-]{8,}(?:[\\r\\n]{1,2}[A-Za-z0-9+/_-]{8,})*"_s);
    QStringList texts;
    auto matches = run.globalMatch(text);
    while (matches.hasNext()) {
        QByteArray letters = matches.next().captured().toLatin1();
        letters.replace("\r", "").replace("\n", "").replace('-', '+').replace('_', '/');
        for (int from = 0; from < 4; ++from) {
            const QByteArray bytes = QByteArray::fromBase64(letters.mid(from));
            const QString meant = QString::fromUtf8(bytes);
            if (isMostlyText(meant))
                texts << meant;
            else if (bytes.count('\0') * 3 > bytes.size())
                texts << QString::fromLatin1(QByteArray(bytes).replace('\0', "")); // UTF-16 of plain letters
        }
    }
    return texts;
}

QString utf16(const QByteArray &bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    return decoder(bytes);
}

} // namespace

LeakSearch::LeakSearch(const QStringList &terms)
{
    for (const QString &term : terms) {
        const QString plain = withoutBlanks(folded(term));
        const bool isKnown =
            std::any_of(m_terms.begin(), m_terms.end(), [&plain](const Term &other) { return other.folded == plain; });
        const bool runsOn = hasNoWordBreaks(plain);
        if (plain.size() < (runsOn ? shortestName : shortestTerm) && !plain.isEmpty())
            m_tooShort << term;
        else if (!plain.isEmpty() && !isKnown)
            m_terms.push_back({term, plain, folded(term).simplified(), plain.size() < shortTerm && !runsOn});
    }
}

std::optional<QString> LeakSearch::findPlain(const QString &text) const
{
    const QString spaced = folded(text).simplified();
    const QString joined = withoutBlanks(spaced);
    for (const Term &term : m_terms) {
        const bool isThere =
            term.isShort ? hasWord(spaced, term.spaced) || hasWord(spaced, term.folded) : joined.contains(term.folded);
        if (isThere)
            return term.given;
    }
    return {};
}

std::optional<QString> LeakSearch::findIn(const QString &text, int depth) const
{
    if (const auto found = findPlain(text))
        return found;
    if (depth == 0)
        return {};
    QStringList meanings = base64Texts(text);
    meanings << unescaped(text) << withoutReferences(text) << withoutHexEscapes(text, u'%')
             << withoutHexEscapes(text, u'=');
    if (text.contains("\"\""_L1))
        meanings << QString(text).replace("\"\""_L1, "\""_L1);
    for (const QString &meaning : std::as_const(meanings)) {
        if (meaning.isEmpty() || meaning == text)
            continue;
        if (const auto found = findIn(meaning, depth - 1))
            return found;
    }
    return {};
}

std::optional<QString> LeakSearch::find(const QString &text) const
{
    return m_terms.empty() || text.isEmpty() ? std::nullopt : findIn(text, deepest);
}

std::optional<QString> LeakSearch::find(const QByteArray &bytes) const
{
    if (m_terms.empty() || bytes.isEmpty())
        return {};
    const QString utf8 = QString::fromUtf8(bytes);
    if (isMostlyText(utf8))
        return findIn(utf8, deepest);
    // Pictures, tables of other programs, UTF-16: long terms only, since short ones stand in them by chance.
    LeakSearch longTerms;
    std::copy_if(m_terms.begin(), m_terms.end(), std::back_inserter(longTerms.m_terms),
                 [](const Term &term) { return !term.isShort; });
    QStringList readings{utf8, QString::fromLatin1(QByteArray(bytes).replace('\0', ""))};
    for (const QStringDecoder::Encoding encoding : {QStringDecoder::Utf16LE, QStringDecoder::Utf16BE}) {
        for (const int from : {0, 1})
            readings << utf16(bytes.mid(from), encoding);
    }
    for (const QString &reading : std::as_const(readings)) {
        const auto found = isMostlyText(reading) ? findIn(reading, deepest) : longTerms.findPlain(reading);
        if (found)
            return found;
    }
    return {};
}

QString LeakSearch::masked(const QString &text) const
{
    if (!find(text))
        return text;
    QString out = text;
    for (const Term &term : m_terms) {
        const QString word = QRegularExpression::escape(term.given);
        const QRegularExpression pattern(term.isShort ? u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(word) : word,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        out.replace(pattern, u"[…]"_s);
    }
    return find(out) ? u"[…]"_s : out;
}

std::optional<QString> LeakStream::add(QByteArrayView piece)
{
    m_window += piece;
    if (m_window.size() < windowBytes)
        return {};
    const auto found = m_search.find(m_window);
    m_window = m_window.right(overlapBytes);
    return found;
}

std::optional<QString> LeakStream::finish()
{
    const auto found = m_search.find(m_window);
    m_window.clear();
    return found;
}

} // namespace interdict
