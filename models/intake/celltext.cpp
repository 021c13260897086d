// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/celltext.h"

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 18> missingWords{u"NA",     u"N/A",  u"#N/A", u"null", u"nil",    u"none",
                                                   u"NaN",    u"-",    u"--",   u"\\N",  u"(null)", u"<null>",
                                                   u"(none)", u"n.a.", u"—",    u"–",    u"#NULL!", u"undefined"};

/// Tags that only lay out text; those with `true` begin a new line.
struct Tag
{
    const char *name;
    bool endsLine;
};
constexpr std::array textTags{
    Tag{"a", false},         Tag{"abbr", false}, Tag{"article", true}, Tag{"b", false},      Tag{"big", false},
    Tag{"blockquote", true}, Tag{"br", true},    Tag{"center", true},  Tag{"cite", false},   Tag{"code", false},
    Tag{"dd", true},         Tag{"del", false},  Tag{"div", true},     Tag{"dl", true},      Tag{"dt", true},
    Tag{"em", false},        Tag{"font", false}, Tag{"h1", true},      Tag{"h2", true},      Tag{"h3", true},
    Tag{"h4", true},         Tag{"h5", true},    Tag{"h6", true},      Tag{"hr", true},      Tag{"i", false},
    Tag{"img", false},       Tag{"ins", false},  Tag{"label", false},  Tag{"li", true},      Tag{"mark", false},
    Tag{"ol", true},         Tag{"p", true},     Tag{"pre", true},     Tag{"s", false},      Tag{"section", true},
    Tag{"small", false},     Tag{"span", false}, Tag{"strike", false}, Tag{"strong", false}, Tag{"sub", false},
    Tag{"sup", false},       Tag{"table", true}, Tag{"tbody", false},  Tag{"td", false},     Tag{"th", false},
    Tag{"thead", false},     Tag{"time", false}, Tag{"tr", true},      Tag{"tt", false},     Tag{"u", false},
    Tag{"ul", true}};

struct Entity
{
    const char *name;
    char16_t character;
};
constexpr std::array entities{
    Entity{"amp", u'&'},    Entity{"lt", u'<'},        Entity{"gt", u'>'},     Entity{"quot", u'"'},
    Entity{"apos", u'\''},  Entity{"nbsp", u'\u00a0'}, Entity{"euro", u'€'},   Entity{"pound", u'£'},
    Entity{"cent", u'¢'},   Entity{"yen", u'¥'},       Entity{"copy", u'©'},   Entity{"reg", u'®'},
    Entity{"trade", u'™'},  Entity{"hellip", u'…'},    Entity{"ndash", u'–'},  Entity{"mdash", u'—'},
    Entity{"lsquo", u'‘'},  Entity{"rsquo", u'’'},     Entity{"ldquo", u'“'},  Entity{"rdquo", u'”'},
    Entity{"laquo", u'«'},  Entity{"raquo", u'»'},     Entity{"bull", u'•'},   Entity{"middot", u'·'},
    Entity{"deg", u'°'},    Entity{"micro", u'µ'},     Entity{"times", u'×'},  Entity{"frac12", u'½'},
    Entity{"frac14", u'¼'}, Entity{"frac34", u'¾'},    Entity{"sect", u'§'},   Entity{"szlig", u'ß'},
    Entity{"auml", u'ä'},   Entity{"ouml", u'ö'},      Entity{"uuml", u'ü'},   Entity{"Auml", u'Ä'},
    Entity{"Ouml", u'Ö'},   Entity{"Uuml", u'Ü'},      Entity{"eacute", u'é'}, Entity{"egrave", u'è'},
    Entity{"agrave", u'à'}, Entity{"aacute", u'á'},    Entity{"ccedil", u'ç'}, Entity{"ntilde", u'ñ'},
    Entity{"oacute", u'ó'}};

constexpr qsizetype longestEntity = 10;
constexpr qsizetype longestTag = 2000;

/// The length of the entity at `at`, whose text is appended; 0 where there is none.
qsizetype readEntity(QStringView text, qsizetype at, QString &out)
{
    const qsizetype end = text.sliced(at, std::min(text.size() - at, longestEntity + 2)).indexOf(u';');
    if (end < 2)
        return 0;
    const QStringView name = text.sliced(at + 1, end - 1);
    if (name[0] != u'#') {
        const auto *known = std::find_if(entities.begin(), entities.end(), [name](const Entity &entity) {
            return name == QLatin1StringView(entity.name);
        });
        if (known == entities.end())
            return 0;
        out += QChar(known->character);
        return end + 1;
    }
    const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
        return 0;
    out += QChar::fromUcs4(code);
    return end + 1;
}

/// The length of the tag of text at `at`, whose line end is appended; 0 where there is none.
qsizetype readTag(QStringView text, qsizetype at, QString &out)
{
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == u'/')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && i - start < longestEntity && text[i].isLetterOrNumber() && text[i].unicode() < 128)
        ++i;
    const QStringView name = text.sliced(start, i - start);
    const auto *known = std::find_if(textTags.begin(), textTags.end(), [name](const Tag &tag) {
        return name.compare(QLatin1StringView(tag.name), Qt::CaseInsensitive) == 0;
    });
    if (name.isEmpty() || known == textTags.end() || i >= text.size())
        return 0;
    if (text[i] != u'>' && text[i] != u'/' && !text[i].isSpace())
        return 0;
    QChar quote;
    for (const qsizetype last = std::min(text.size(), at + longestTag); i < last; ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            if (known->endsLine && !out.isEmpty() && !out.endsWith(u'\n'))
                out += u'\n';
            return i + 1 - at;
        } else if (c == u'<') {
            return 0;
        }
    }
    return 0;
}

QString cleaned(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u':' || text.back() == u',' ||
                               text.back() == u';' || text.back() == u'|'))
        text.chop(1);
    return onOneLine(text);
}

qsizetype wordPlace(QStringView text, QStringView word, qsizetype from)
{
    for (qsizetype i = text.indexOf(word, from, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(word, i + 1, Qt::CaseInsensitive)) {
        if (i == 0 || !text[i - 1].isLetterOrNumber())
            return i;
    }
    return -1;
}

/// What stands before a place in a cell of places.
constexpr std::array originLabels{"ships from:", "ship from:",   "shipped from:", "shipping from:", "from:", "origin:",
                                  "ships from ", "versand aus:", "von:"};
constexpr std::array destinationLabels{
    "ships to:", "ship to:", "shipping to:", "to:", "destination:", "ships to ", "nach:"};

template <size_t count>
qsizetype labelLength(QStringView text, const std::array<const char *, count> &labels)
{
    for (const char *label : labels) {
        if (text.startsWith(QLatin1StringView(label), Qt::CaseInsensitive))
            return QLatin1StringView(label).size();
    }
    return 0;
}

std::optional<Places> splitAtArrow(const QString &text)
{
    for (const QStringView arrow : {u"→", u"->", u"=>", u"➔", u"⇒"}) {
        const qsizetype at = text.indexOf(arrow);
        if (at > 0 && at + arrow.size() < text.size())
            return Places{cleaned(text.first(at)), cleaned(QStringView(text).sliced(at + arrow.size()))};
    }
    return std::nullopt;
}

} // namespace

bool isMissing(QStringView trimmed)
{
    constexpr qsizetype longestWord = 9;
    if (trimmed.isEmpty())
        return true;
    // Asked of every cell: most show by their first character that they are a value.
    if (trimmed.size() > longestWord || !QStringView(u"nNuU-#\\(<—–").contains(trimmed[0]))
        return false;
    return std::any_of(missingWords.begin(), missingWords.end(),
                       [trimmed](QStringView word) { return trimmed.compare(word, Qt::CaseInsensitive) == 0; });
}

QString withoutHtml(const QString &text)
{
    const auto isMark = [](QChar c) { return c == u'<' || c == u'&'; };
    const QStringView view(text);
    const auto *first = std::find_if(view.begin(), view.end(), isMark);
    if (first == view.end())
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = view[i];
        const qsizetype taken = c == u'&' ? readEntity(view, i, out) : c == u'<' ? readTag(view, i, out) : 0;
        if (taken == 0)
            out += c;
        i += std::max<qsizetype>(taken, 1);
    }
    return out.trimmed();
}

bool hasLines(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

std::optional<Places> splitPlaces(QStringView text)
{
    const QString line = onOneLine(text);
    const qsizetype originLabel = labelLength(line, originLabels);
    if (originLabel == 0)
        return splitAtArrow(line);
    for (const QStringView label :
         {u"ships to:", u"ship to:", u"to:", u"destination:", u"ships to ", u"nach:", u"to "}) {
        const qsizetype at = wordPlace(line, label, originLabel);
        if (at >= 0)
            return Places{cleaned(QStringView(line).sliced(originLabel, at - originLabel)),
                          cleaned(QStringView(line).sliced(at + label.size()))};
    }
    return std::nullopt;
}

QString placeWithoutLabel(QStringView text)
{
    const QString line = onOneLine(text);
    const qsizetype length = std::max(labelLength(line, originLabels), labelLength(line, destinationLabels));
    return length == 0 ? line : cleaned(QStringView(line).sliced(length));
}

QString withoutNoise(const QString &text)
{
    // A double holds 15 digits of every decimal number; the last of them differ where the same numbers were added up
    // in another order. Rounded twice, since what ends in 5 would go up here and down there.
    constexpr int digitsHeld = 15;
    constexpr int digitsKept = 12;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'e' || c == u'E' || c == u'+';
    });
    if (digits <= digitsKept || !isNumber || !text.contains(u'.'))
        return text;
    bool isRead = false;
    const double number = text.toDouble(&isRead);
    return isRead ? QString::number(QString::number(number, 'g', digitsHeld).toDouble(), 'g', digitsKept) : text;
}

QString referenceWithoutDate(const QString &text)
{
    constexpr qsizetype dateLength = 10; // "2014-01-01"
    if (text.size() <= dateLength + 1 || text[dateLength] != u'_')
        return text;
    for (qsizetype i = 0; i < dateLength; ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? text[i] != u'-' : text[i] < u'0' || text[i] > u'9')
            return text;
    }
    qsizetype start = dateLength;
    while (start < text.size() && text[start] == u'_')
        ++start;
    return start < text.size() ? text.sliced(start) : text;
}

} // namespace interdict
