// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/odsrows.h"

#include "models/intake/spreadsheets/booktext.h"
#include "models/intake/spreadsheets/numberformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 16 << 20; // "text:s" can stand for any number of blanks

qint64 repeatsOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    return std::max<qint64>(1, xmlAttribute(attributes, name).toLongLong());
}

/// Outside of what stands for blanks, white space is one blank, and none at the start of a paragraph.
void appendCollapsed(QString &text, QStringView more)
{
    for (const QChar c : more) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank)
            text += c;
        else if (!text.isEmpty() && text.back() != u' ')
            text += u' ';
    }
}

/// What hangs on a cell or a text but is no part of it.
bool isAside(QStringView name)
{
    return name == u"annotation" || name == u"annotation-end" || name == u"shapes" || name == u"frame" ||
           name == u"ruby-text" || name == u"note" || name == u"table" || name == u"custom-shape" ||
           name == u"detective";
}

QString isoDate(const QString &value)
{
    // A program may write a day with its midnight; the cell then shows the day.
    return value.endsWith("T00:00:00"_L1) ? value.chopped(9) : value;
}

/// "1.234,50" as a number, the last separator before the decimals (`hasComma`) or none.
double numberIn(QString core, bool hasComma)
{
    core.remove(hasComma ? u'.' : u',').remove(u' ').remove(u'\'').remove(QChar(0xA0)).remove(QChar(0x202F));
    bool isNumber = false;
    const double number = core.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? number : qQNaN();
}

/// A number is shown with the separators of its author's country. Where read with a decimal point it would be another
/// than the one stored, or was too wide to be shown, the stored one stands in its place, between the same signs.
QString withDecimalPoint(const QString &text, const QString &stored, bool isPercent)
{
    static const QRegularExpression digits(u"\\d[\\d.,' \\x{A0}\\x{202F}]*"_s);
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber)
        return text;
    if (!text.isEmpty() && text.count(u'#') == text.size())
        return NumberFormat::general(value, stored);
    const QRegularExpressionMatch match = digits.match(text);
    const QString core = match.captured().trimmed();
    const double wanted = std::abs(isPercent ? value * 100 : value);
    const qsizetype decimals = core.size() - 1 - std::max(core.lastIndexOf(u','), core.lastIndexOf(u'.'));
    const double tolerance = 0.51 * std::pow(10, -double(std::min<qsizetype>(decimals, 15)));
    const auto isIt = [wanted, tolerance](double number) {
        return std::abs(number - wanted) <= tolerance + 1e-12 * wanted;
    };
    if (!core.contains(u',') || isIt(numberIn(core, false)) || !isIt(numberIn(core, true)))
        return text;
    const QString plain = NumberFormat::general(wanted, isPercent ? QString() : QString(stored).remove(u'-'));
    return text.left(match.capturedStart()) + plain + text.sliced(match.capturedStart() + core.size());
}

} // namespace

QString clockOfDuration(const QString &duration)
{
    static const QRegularExpression form(u"^(-?)PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})([.,]\\d+)?S)?$"_s);
    const QRegularExpressionMatch match = form.match(duration);
    if (!match.hasMatch())
        return duration;
    const auto part = [&match](int index) { return match.captured(index).toLongLong(); };
    QString fraction = match.captured(5).replace(u',', u'.');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction == "."_L1)
        fraction.clear();
    const QLatin1Char zero('0');
    return u"%1%2:%3:%4%5"_s.arg(match.captured(1))
        .arg(part(2), 2, 10, zero)
        .arg(part(3), 2, 10, zero)
        .arg(part(4), 2, 10, zero)
        .arg(fraction);
}

OdsRows::Read OdsRows::read(const QByteArray &bytes)
{
    Read read;
    SheetRow &row = read.row;
    m_xml.clear();
    m_xml.setNamespaceProcessing(false);
    m_xml.addData(bytes);
    if (m_xml.readNextStartElement()) {
        read.repeats = repeatsOf(m_xml.attributes(), u"number-rows-repeated");
        const QString visibility = xmlAttribute(m_xml.attributes(), u"visibility");
        row.isHidden = !visibility.isEmpty() && visibility != "visible"_L1;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const QStringView name = plainXmlName(m_xml.qualifiedName());
            if (name == u"table-cell" || name == u"covered-table-cell")
                readCell(row, column, name == u"covered-table-cell");
            else
                m_xml.skipCurrentElement();
        }
    }
    if (m_xml.hasError()) {
        row.cells.clear();
        row.isRejected = true;
        row.fault =
            QCoreApplication::translate("Spreadsheets", "The row's XML is damaged: %1").arg(m_xml.errorString());
    }
    return read;
}

void OdsRows::readCell(SheetRow &row, qint64 &column, bool isCovered)
{
    const Cell cell = readContent();
    const qint64 repeats = repeatsOf(cell.attributes, u"number-columns-repeated");
    const QString type = xmlAttribute(cell.attributes, u"value-type");
    const qint64 first = column;
    column += std::min<qint64>(repeats, 10 * mostColumns);
    const QString text = shown(cell);
    if (isCovered || (type.isEmpty() && !cell.hasText))
        return;
    if (!xmlAttribute(cell.attributes, u"formula").isEmpty())
        row.formulas += static_cast<int>(std::min<qint64>(repeats, mostColumns));
    const bool isText = type.isEmpty() || type == "string"_L1;
    // A formula's error is a text that shows it.
    if (!xmlAttribute(cell.attributes, u"formula").isEmpty() && (text.startsWith(u'#') || text.startsWith("Err:"_L1)))
        ++row.errors;
    if (first + repeats > mostColumns && row.fault.isEmpty()) {
        row.fault =
            QCoreApplication::translate("Spreadsheets", "A cell lies beyond column XFD, the last there is, and was "
                                                        "left out.");
    }
    for (qint64 i = first; i < std::min<qint64>(first + repeats, mostColumns); ++i)
        row.cells.push_back({static_cast<int>(i), text, isText});
}

OdsRows::Cell OdsRows::readContent()
{
    Cell cell;
    cell.attributes = m_xml.attributes();
    while (m_xml.readNextStartElement()) {
        const QStringView name = plainXmlName(m_xml.qualifiedName());
        if (name != u"p" && name != u"h") {
            m_xml.skipCurrentElement();
            continue;
        }
        if (cell.hasText)
            cell.text += u'\n';
        cell.hasText = true;
        cell.text += readParagraph();
    }
    return cell;
}

/// Takes what a start tag in a paragraph stands for; whether it may hold text.
bool OdsRows::startInParagraph(QString &text)
{
    const QStringView name = plainXmlName(m_xml.qualifiedName());
    if (isAside(name)) {
        m_xml.skipCurrentElement();
        return false;
    }
    if (name == u"s")
        text += QString(
            std::min<qint64>(repeatsOf(m_xml.attributes(), u"c"), longestCell - std::min(text.size(), longestCell)),
            u' ');
    else if (name == u"tab")
        text += u'\t';
    else if (name == u"line-break")
        text += u'\n';
    return true;
}

QString OdsRows::readParagraph()
{
    QString text;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && startInParagraph(text))
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters)
            appendCollapsed(text, m_xml.text());
    }
    return text;
}

QString OdsRows::shown(const Cell &cell)
{
    const QString type = xmlAttribute(cell.attributes, u"value-type");
    if (type == "date"_L1)
        return isoDate(xmlAttribute(cell.attributes, u"date-value"));
    if (type == "time"_L1)
        return clockOfDuration(xmlAttribute(cell.attributes, u"time-value"));
    if (type == "boolean"_L1)
        return xmlAttribute(cell.attributes, u"boolean-value") == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    const bool isNumber = type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1;
    if (cell.hasText && isNumber)
        return withDecimalPoint(cell.text, xmlAttribute(cell.attributes, u"value"), type == "percentage"_L1);
    if (cell.hasText)
        return cell.text;
    // QStringLiteral's empty text, not a missing one: the cell is there.
    const QString value = xmlAttribute(cell.attributes, isNumber ? u"value" : u"string-value");
    return value.isNull() ? u""_s : value;
}

} // namespace interdict
