// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/xlsxbook.h"

#include "models/intake/spreadsheets/booktext.h"
#include "models/intake/spreadsheets/elementscanner.h"
#include "models/intake/spreadsheets/relationships.h"
#include "models/intake/spreadsheets/xlsxrows.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 checkEvery = 256; // rows

QString partOfType(const std::vector<Relationship> &all, QStringView type, const QString &otherwise)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [type](const Relationship &one) { return one.type == type; });
    return found == all.end() ? otherwise : found->target;
}

struct NamedSheet
{
    QString name;
    QString relationship;
    bool isHidden = false;
};

struct Workbook
{
    std::vector<NamedSheet> sheets;
    bool isFrom1904 = false;
    bool isDamaged = false;
};

Workbook parseWorkbook(const QByteArray &bytes)
{
    Workbook book;
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        if (!xml.isStartElement())
            continue;
        const QStringView name = plainXmlName(xml.qualifiedName());
        if (name == u"extLst") { // extensions use the same names for other things
            xml.skipCurrentElement();
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == u"workbookPr") {
            const QString from1904 = xmlAttribute(attributes, u"date1904");
            book.isFrom1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
        } else if (name == u"sheet") {
            const QString state = xmlAttribute(attributes, u"state");
            book.sheets.push_back({xmlAttribute(attributes, u"name"), xmlAttribute(attributes, u"id"),
                                   !state.isEmpty() && state != "visible"_L1});
        }
    }
    book.isDamaged = xml.hasError() || xml.tokenType() == QXmlStreamReader::DTD;
    return book;
}

/// A row that could not be taken from the part whole.
SheetRow unreadable(const ElementScanner::Element &element, qint64 number)
{
    SheetRow row;
    row.number = number;
    row.isRejected = true;
    row.fault =
        element.isTooLong
            ? QCoreApplication::translate("Spreadsheets", "The row has more than 16 MiB, more than any real one.")
            : QCoreApplication::translate("Spreadsheets", "The sheet ends within the row: the book is damaged.");
    return row;
}

} // namespace

Outcome XlsxBook::loadStrings(const QString &part, const CancelToken &cancel)
{
    if (!package().has(part)) // a book without texts, or with inline ones only
        return {};
    Result<std::unique_ptr<QIODevice>> device = package().device(part);
    if (!device)
        return tl::unexpected(device.error());
    return m_strings.read(**device, cancel);
}

Result<std::vector<SourcePart>> XlsxBook::listSheets(const QByteArray &workbook, const QString &workbookPart)
{
    const Workbook book = parseWorkbook(workbook);
    const std::vector<Relationship> targets = relationshipsOf(package(), workbookPart);
    m_system = book.isFrom1904 ? NumberFormat::DateSystem::from1904 : NumberFormat::DateSystem::from1900;
    std::vector<SourcePart> sheets;
    int place = 0;
    for (const NamedSheet &sheet : book.sheets) {
        ++place;
        const auto target = std::find_if(targets.begin(), targets.end(),
                                         [&sheet](const Relationship &one) { return one.id == sheet.relationship; });
        if (target == targets.end() || target->type != "worksheet"_L1 || !package().has(target->target))
            continue;
        SourcePart part{package().spelled(target->target), sheet.name, {}, {}};
        part.evidence += placeOfSheet(place, static_cast<int>(book.sheets.size()), sheet.isHidden);
        if (book.isFrom1904)
            part.evidence += QCoreApplication::translate("Spreadsheets", "The book counts days from 1904.");
        sheets.push_back(std::move(part));
    }
    if (sheets.empty()) {
        return failure(
            ErrorCode::badInput,
            book.isDamaged
                ? QCoreApplication::translate("Spreadsheets", "The list of the book's sheets is damaged. Open it in "
                                                              "a spreadsheet program and save it anew.")
                : QCoreApplication::translate("Spreadsheets", "The book has no sheet with cells. Open it in a "
                                                              "spreadsheet program to see what it is."));
    }
    return sheets;
}

Outcome XlsxBook::load(const CancelToken &cancel)
{
    const QString workbook = partOfType(relationshipsOf(package(), {}), u"officeDocument", u"xl/workbook.xml"_s);
    const Result<QByteArray> bytes = package().read(workbook);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<std::vector<SourcePart>> sheets = listSheets(*bytes, workbook);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const std::vector<Relationship> targets = relationshipsOf(package(), workbook);
    if (Outcome strings = loadStrings(partOfType(targets, u"sharedStrings", u"xl/sharedStrings.xml"_s), cancel);
        !strings)
        return strings;
    const QString styles = partOfType(targets, u"styles", u"xl/styles.xml"_s);
    if (package().has(styles)) {
        const Result<QByteArray> part = package().read(styles);
        if (!part)
            return tl::unexpected(part.error());
        m_styles = CellStyles::parse(*part);
    }
    return survey(*std::move(sheets), cancel);
}

Result<std::unique_ptr<OpenSource>> XlsxBook::open(PackageParts package, const CancelToken &cancel)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(package)));
    if (Outcome loaded = book->load(cancel); !loaded)
        return tl::unexpected(loaded.error());
    return book;
}

Outcome XlsxBook::readSheet(int sheet, const SheetRowSink &sink, const CancelToken &cancel,
                            const ProgressSink &progress) const
{
    const QString part = parts().at(static_cast<size_t>(sheet)).path;
    Result<std::unique_ptr<QIODevice>> device = package().device(part);
    if (!device)
        return tl::unexpected(device.error());
    ElementScanner scanner(**device, {{"row"}, {}});
    XlsxRows rows(m_strings, m_styles, m_system);
    qint64 last = 0;
    for (qint64 count = 0;; ++count) {
        const Result<bool> found = scanner.next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        if (count % checkEvery == 0) {
            if (cancel.isCancelled())
                return cancelled();
            if (progress)
                progress({scanner.position(), package().size(part),
                          QCoreApplication::translate("Spreadsheets", "Reading rows")});
        }
        const ElementScanner::Element &element = scanner.element();
        SheetRow row = element.isTooLong || element.isCut ? unreadable(element, last + 1) : rows.read(element.bytes);
        row.byteOffset = element.offset;
        row.byteLength = element.length;
        last = row.number;
        if (Outcome taken = sink(std::move(row)); !taken)
            return taken;
    }
}

} // namespace interdict
