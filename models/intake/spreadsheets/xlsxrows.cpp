// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/xlsxrows.h"

#include "models/intake/spreadsheets/booktext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

void note(SheetRow &row, const QString &fault)
{
    if (row.fault.isEmpty())
        row.fault = fault;
}

QString reference(int column, qint64 row)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

} // namespace

SheetRow XlsxRows::read(const QByteArray &bytes)
{
    SheetRow row;
    m_xml.clear();
    m_xml.setNamespaceProcessing(false);
    m_xml.addData(bytes);
    m_column = -1;
    row.number = ++m_last; // of a row whose XML is damaged before it says its number, too
    if (m_xml.readNextStartElement()) {
        const qint64 stated = xmlAttribute(m_xml.attributes(), u"r").toLongLong();
        const QString hidden = xmlAttribute(m_xml.attributes(), u"hidden");
        row.number = stated > m_last && stated <= mostRows ? stated : m_last;
        row.isHidden = hidden == "1"_L1 || hidden == "true"_L1;
        m_last = row.number;
        while (m_xml.readNextStartElement())
            readCell(row);
    }
    if (m_xml.hasError()) {
        row.cells.clear();
        row.isRejected = true;
        row.fault =
            QCoreApplication::translate("Spreadsheets", "The row's XML is damaged: %1").arg(m_xml.errorString());
    }
    std::stable_sort(row.cells.begin(), row.cells.end(),
                     [](const SheetCell &a, const SheetCell &b) { return a.column < b.column; });
    return row;
}

void XlsxRows::readCell(SheetRow &row)
{
    if (plainXmlName(m_xml.qualifiedName()) != u"c") {
        m_xml.skipCurrentElement();
        return;
    }
    const int stated = columnOfReference(xmlAttribute(m_xml.attributes(), u"r"));
    m_column = stated >= 0 ? stated : m_column + 1;
    const Cell cell = readContent();
    if (m_column < mostColumns) {
        addCell(row, m_column, cell);
    } else if (cell.hasValue || cell.hasInline) {
        note(row,
             QCoreApplication::translate("Spreadsheets", "A cell lies beyond column XFD, the last there is, and was "
                                                         "left out."));
    }
}

XlsxRows::Cell XlsxRows::readContent()
{
    Cell cell;
    cell.type = xmlAttribute(m_xml.attributes(), u"t");
    cell.style = xmlAttribute(m_xml.attributes(), u"s").toInt();
    while (m_xml.readNextStartElement()) {
        const QStringView name = plainXmlName(m_xml.qualifiedName());
        if (name == u"v") {
            cell.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            cell.hasValue = true;
        } else if (name == u"is") {
            cell.value = readRichText(m_xml);
            cell.hasInline = true;
        } else {
            cell.hasFormula = cell.hasFormula || name == u"f";
            m_xml.skipCurrentElement();
        }
    }
    return cell;
}

QString XlsxRows::sharedText(SheetRow &row, const QString &index) const
{
    bool isNumber = false;
    const qint64 number = index.trimmed().toLongLong(&isNumber);
    if (isNumber && number >= 0 && number < m_strings.size())
        return m_strings.at(number);
    note(row,
         QCoreApplication::translate("Spreadsheets", "A cell names the shared text %1, which the book does not have; "
                                                     "the cell is left empty.")
             .arg(index.left(40)));
    return {};
}

SheetCell XlsxRows::shown(SheetRow &row, const Cell &cell) const
{
    SheetCell made;
    made.isText = true;
    if (cell.hasInline)
        made.text = cell.value;
    else if (cell.type == "s"_L1)
        made.text = sharedText(row, cell.value);
    else if (cell.type == "str"_L1 || cell.type == "inlineStr"_L1)
        made.text = decodedXstring(cell.value);
    if (cell.hasInline || cell.type == "s"_L1 || cell.type == "str"_L1 || cell.type == "inlineStr"_L1)
        return made;

    made.isText = false;
    made.text = cell.value.trimmed();
    if (cell.type == "b"_L1)
        made.text = made.text == "1"_L1 || made.text == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    row.errors += cell.type == "e"_L1 ? 1 : 0;
    if (!cell.type.isEmpty() && cell.type != "n"_L1)
        return made;
    bool isNumber = false;
    const double value = made.text.toDouble(&isNumber);
    if (isNumber && std::isfinite(value))
        made.text = m_styles.formatOf(cell.style).shown(value, made.text, m_system);
    else if (!made.text.isEmpty())
        note(row,
             QCoreApplication::translate("Spreadsheets", "A cell should hold a number but does not; it is kept as it "
                                                         "is written."));
    return made;
}

void XlsxRows::addCell(SheetRow &row, int column, const Cell &cell)
{
    row.formulas += cell.hasFormula ? 1 : 0;
    if (!cell.hasValue && !cell.hasInline) {
        if (cell.hasFormula) {
            note(row, QCoreApplication::translate("Spreadsheets",
                                                  "Cell %1 is a formula whose result was not saved. Open the "
                                                  "book in a spreadsheet program and save it anew.")
                          .arg(reference(column, row.number)));
        }
        return;
    }
    SheetCell made = shown(row, cell);
    made.column = column;
    const bool isDouble = !row.cells.empty() && row.cells.back().column == column;
    if (isDouble)
        note(row, QCoreApplication::translate("Spreadsheets", "Cell %1 is there twice; the first is read.")
                      .arg(reference(column, row.number)));
    else if (!made.text.isNull())
        row.cells.push_back(std::move(made));
}

} // namespace interdict
