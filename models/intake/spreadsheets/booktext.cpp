// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/booktext.h"

#include "models/intake/spreadsheets/sheetrow.h"

namespace interdict {

using namespace Qt::StringLiterals;

QStringView plainXmlName(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

QString xmlAttribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (plainXmlName(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

QString decodedXstring(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString decoded;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isNumber = false;
        const bool isWhole = at + 7 <= text.size() && text.at(at + 6) == u'_';
        const uint code = isWhole ? QStringView(text).sliced(at + 2, 4).toUInt(&isNumber, 16) : 0;
        if (!isNumber) {
            at += 2;
            continue;
        }
        decoded += QStringView(text).sliced(done, at - done);
        decoded += QChar(static_cast<char16_t>(code));
        done = at = at + 7;
    }
    return decoded += QStringView(text).sliced(done);
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QStringView name = plainXmlName(xml.qualifiedName());
            if (name == u"rPh") {
                xml.skipCurrentElement();
                break;
            }
            ++depth;
            isText = name == u"t";
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return decodedXstring(text);
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > 10 * mostColumns)
            break;
    }
    return column - 1;
}

} // namespace interdict
