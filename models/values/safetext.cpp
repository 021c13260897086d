// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/safetext.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

void appendVisible(QString &out, char32_t c)
{
    const QString digits = QString::number(static_cast<uint>(c), 16).toUpper();
    out += u"⟨U+"_s + digits.rightJustified(4, u'0') + u'⟩';
}

/// The code point at `at`, which moves past it; an unpaired surrogate stands for itself.
char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

void appendShown(QString &out, QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    const char32_t c = nextCodePoint(text, at);
    if (isHidden(c))
        appendVisible(out, c);
    else
        out += text.sliced(start, at - start);
}

bool isBracketed(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1] == u'[' && text[at + 1] == u']';
}

} // namespace

QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        // A carriage return is part of a line end only before a line feed; alone, it makes a terminal overwrite the
        // line.
        const bool isLineEnd =
            text[at] == u'\n' || (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n');
        if (isLineEnd || text[at] == u'\t')
            out += text[at++];
        else
            appendShown(out, text, at);
    }
    return out;
}

QString visibleLine(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isSpace()) {
            appendShown(out, text, at);
            continue;
        }
        while (at < text.size() && text[at].isSpace())
            ++at;
        out += u' ';
    }
    return out;
}

QString defanged(QStringView text)
{
    QString plain = text.toString();
    plain.replace("http://"_L1, "hxxp://"_L1, Qt::CaseInsensitive);
    plain.replace("https://"_L1, "hxxps://"_L1, Qt::CaseInsensitive);
    plain.replace("ftp://"_L1, "fxp://"_L1, Qt::CaseInsensitive);
    plain.replace("mailto:"_L1, "mailto[:]"_L1, Qt::CaseInsensitive);
    QString out;
    out.reserve(plain.size() + 16);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        if (c == u'.' && !isBracketed(plain, at))
            out += "[.]"_L1;
        else if (c == u'@')
            out += "[at]"_L1;
        else
            out += c;
    }
    return out;
}

QString formulaSafe(QStringView text)
{
    constexpr QStringView starters = u"=+-@\t\r";
    if (!text.isEmpty() && starters.contains(text.front()))
        return u'\'' + text.toString();
    return text.toString();
}

} // namespace interdict
