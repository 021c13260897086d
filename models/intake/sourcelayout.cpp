// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sourcelayout.h"

#include "models/intake/textdecoding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct EndName
{
    SourceLayout::RecordEnd end;
    const char *token;
};
constexpr std::array endNames{
    EndName{SourceLayout::RecordEnd::lf, "lf"},
    EndName{SourceLayout::RecordEnd::crlf, "crlf"},
    EndName{SourceLayout::RecordEnd::cr, "cr"},
    EndName{SourceLayout::RecordEnd::any, "any"},
};

constexpr int mostLeadingRows = 1000;
constexpr qsizetype mostColumns = 1 << 16;

QString toText(char character)
{
    return character == 0 ? QString() : QString(QLatin1Char(character));
}

/// A character of ASCII that can stand between or about cells; nothing for what cannot.
std::optional<char> toCharacter(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return '\0';
    if (text.size() != 1 || text[0].unicode() >= 128 || text[0] == u'\n' || text[0] == u'\r')
        return std::nullopt;
    return text[0].toLatin1();
}

tl::unexpected<Error> unknown(const QString &what)
{
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("SourceLayout",
                                               "How the source was read is described in a way this version "
                                               "does not know. Open the case with a newer version."),
                   what);
}

} // namespace

QJsonObject toJson(const SourceLayout &layout)
{
    const auto *end = std::find_if(endNames.begin(), endNames.end(),
                                   [&layout](const EndName &name) { return name.end == layout.recordEnd; });
    QJsonObject json{{u"format"_s, u"csv"_s},
                     {u"encoding"_s, layout.encoding},
                     {u"delimiter"_s, toText(layout.delimiter)},
                     {u"quote"_s, toText(layout.quote)},
                     {u"escape"_s, toText(layout.escape)},
                     {u"skipsBlanks"_s, layout.skipsBlanks},
                     {u"hasHeader"_s, layout.hasHeader},
                     {u"recordEnd"_s, QString::fromLatin1(end->token)},
                     {u"columns"_s, QJsonArray::fromStringList(layout.columnNames)}};
    if (layout.leadingRows > 0)
        json.insert(u"leadingRows"_s, layout.leadingRows);
    return json;
}

Result<SourceLayout> sourceLayoutFromJson(const QJsonObject &json)
{
    SourceLayout layout;
    if (json[u"format"_s].toString() != "csv"_L1)
        return unknown(u"format"_s);
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(json[u"encoding"_s].toString());
    if (!decoder)
        return tl::unexpected(decoder.error());
    layout.encoding = decoder->name();
    const auto delimiter = toCharacter(json[u"delimiter"_s]);
    const auto quote = toCharacter(json[u"quote"_s]);
    const auto escape = toCharacter(json[u"escape"_s]);
    if (!delimiter || *delimiter == 0 || !quote || !escape)
        return unknown(u"delimiter, quote or escape"_s);
    layout.delimiter = *delimiter;
    layout.quote = *quote;
    layout.escape = *escape;
    layout.skipsBlanks = json[u"skipsBlanks"_s].toBool();
    layout.hasHeader = json[u"hasHeader"_s].toBool(true);
    layout.leadingRows = json[u"leadingRows"_s].toInt();
    const QString token = json[u"recordEnd"_s].toString();
    const auto *end = std::find_if(endNames.begin(), endNames.end(),
                                   [&token](const EndName &name) { return token == QLatin1StringView(name.token); });
    const QJsonArray columns = json[u"columns"_s].toArray();
    if (end == endNames.end() || columns.size() > mostColumns || layout.leadingRows < 0 ||
        layout.leadingRows > mostLeadingRows)
        return unknown(u"recordEnd, columns or leadingRows"_s);
    layout.recordEnd = end->end;
    for (const QJsonValue &name : columns)
        layout.columnNames << name.toString();
    return layout;
}

} // namespace interdict
