// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/odsbook.h"

#include "models/intake/spreadsheets/booktext.h"
#include "models/intake/spreadsheets/elementscanner.h"
#include "models/intake/spreadsheets/odsrows.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentPart = "content.xml"_L1;
constexpr size_t mostSheets = 10'000;
constexpr qint64 checkEvery = 256; // rows
constexpr qint64 mostRepeatedCells = 20'000'000;

using Element = ElementScanner::Element;

/// The attributes of a start tag alone.
QXmlStreamAttributes attributesOf(const QByteArray &tag)
{
    QXmlStreamReader xml;
    xml.setNamespaceProcessing(false);
    xml.addData(tag);
    return xml.readNextStartElement() ? xml.attributes() : QXmlStreamAttributes();
}

/// Styles with table:display="false" hide the sheets that have them.
bool hidesSheet(const QByteArray &style)
{
    return style.contains(":display=\"false\"") || style.contains(":display='false'");
}

/// Gives the rows of one sheet from what the scanner finds in all of them.
class SheetStream
{
public:
    SheetStream(int sheet, const SheetRowSink &sink) : m_sheet(sheet), m_sink(sink) {}

    [[nodiscard]] bool isBehind() const { return m_table > m_sheet || (m_table == m_sheet && m_depth == 0); }
    Outcome take(const Element &element, const CancelToken &cancel);

private:
    void takeTag(Element::Kind kind, bool isWhole);
    Outcome give(SheetRow row, qint64 repeats, const CancelToken &cancel);

    int m_sheet;
    const SheetRowSink &m_sink;
    OdsRows m_rows;
    int m_table = -1;
    int m_depth = 0; ///< tables in tables
    qint64 m_next = 1;
    qint64 m_repeatedCells = 0;
};

void SheetStream::takeTag(Element::Kind kind, bool isWhole)
{
    if (kind == Element::Kind::end) {
        m_depth = std::max(0, m_depth - 1);
        return;
    }
    if (m_depth == 0)
        ++m_table;
    if (!isWhole)
        ++m_depth;
}

/// Rows that repeat are as many, except empty ones, which are none, and damaged ones, which are told once; the sheet's
/// end bounds them, and what a few bytes may stand for.
Outcome SheetStream::give(SheetRow row, qint64 repeats, const CancelToken &cancel)
{
    const qint64 first = m_next;
    m_next += std::min(repeats, mostRows);
    if (isEmptyRow(row))
        return {};
    const qint64 end = row.isRejected ? first + 1 : std::min(m_next, mostRows + 1);
    m_repeatedCells += std::max<qint64>(end - first - 1, 0) * qint64(row.cells.size());
    if (m_repeatedCells > mostRepeatedCells)
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Spreadsheets", "Rows that repeat make more than %L1 cells of a "
                                                                   "sheet, more than any real one. Save it as CSV and "
                                                                   "import that.")
                           .arg(mostRepeatedCells));
    for (qint64 number = first; number < end; ++number) {
        if (number % checkEvery == 0 && cancel.isCancelled())
            return cancelled();
        SheetRow copy = row;
        copy.number = number;
        if (Outcome taken = m_sink(std::move(copy)); !taken)
            return taken;
    }
    if (m_next - 1 <= mostRows)
        return {};
    return failure(ErrorCode::limitExceeded,
                   QCoreApplication::translate("Spreadsheets", "A sheet has more than %L1 rows, which no spreadsheet "
                                                               "program takes. Save it as CSV and import that.")
                       .arg(mostRows));
}

Outcome SheetStream::take(const Element &element, const CancelToken &cancel)
{
    if (element.name == "table") {
        takeTag(element.kind, element.bytes.endsWith("/>"));
        return {};
    }
    if (element.name != "table-row" || m_table != m_sheet || m_depth == 0)
        return {};
    OdsRows::Read read;
    if (element.isTooLong || element.isCut) {
        read.row.isRejected = true;
        read.row.fault =
            element.isTooLong
                ? QCoreApplication::translate("Spreadsheets", "The row has more than 16 MiB, more than any real one.")
                : QCoreApplication::translate("Spreadsheets", "The sheet ends within the row: the book is damaged.");
    } else {
        read = m_rows.read(element.bytes);
    }
    read.row.byteOffset = element.offset;
    read.row.byteLength = element.length;
    return give(std::move(read.row), read.repeats, cancel);
}

} // namespace

Outcome OdsBook::checkNotEncrypted() const
{
    const Result<QByteArray> manifest = package().read(u"META-INF/manifest.xml"_s);
    if (manifest && (manifest->contains("encryption-data") || package().has(u"encrypted-package"_s))) {
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("Spreadsheets", "The book has a password. Open it in a spreadsheet "
                                                                   "program and save it without one."));
    }
    return {};
}

Result<std::vector<SourcePart>> OdsBook::listSheets(const CancelToken &cancel) const
{
    Result<std::unique_ptr<QIODevice>> device = package().device(contentPart);
    if (!device)
        return tl::unexpected(device.error());
    ElementScanner scanner(**device, {{"table-row", "style"}, {"table"}});
    std::vector<SourcePart> sheets;
    std::vector<bool> hidden;
    QSet<QString> hiding;
    for (int depth = 0;;) {
        const Result<bool> found = scanner.next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || sheets.size() > mostSheets)
            break;
        if (cancel.isCancelled())
            return cancelled();
        const Element &element = scanner.element();
        if (element.name == "style" && hidesSheet(element.bytes))
            hiding.insert(xmlAttribute(attributesOf(element.bytes), u"name"));
        if (element.name != "table")
            continue;
        if (element.kind == Element::Kind::start && depth == 0) {
            const QXmlStreamAttributes attributes = attributesOf(element.bytes);
            sheets.push_back({contentPart, xmlAttribute(attributes, u"name"), {}, {}});
            hidden.push_back(hiding.contains(xmlAttribute(attributes, u"style-name")));
        }
        if (!element.bytes.endsWith("/>"))
            depth = std::max(0, depth + (element.kind == Element::Kind::start ? 1 : -1));
    }
    for (size_t i = 0; i < sheets.size(); ++i)
        sheets[i].evidence += placeOfSheet(static_cast<int>(i) + 1, static_cast<int>(sheets.size()), hidden[i]);
    if (sheets.empty())
        return failure(ErrorCode::badInput, QCoreApplication::translate("Spreadsheets", "The book has no sheet."));
    return sheets;
}

Result<std::unique_ptr<OpenSource>> OdsBook::open(PackageParts package, const CancelToken &cancel)
{
    std::unique_ptr<OdsBook> book(new OdsBook(std::move(package)));
    if (Outcome readable = book->checkNotEncrypted(); !readable)
        return tl::unexpected(readable.error());
    Result<std::vector<SourcePart>> sheets = book->listSheets(cancel);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (Outcome surveyed = book->survey(*std::move(sheets), cancel); !surveyed)
        return tl::unexpected(surveyed.error());
    return book;
}

Outcome OdsBook::readSheet(int sheet, const SheetRowSink &sink, const CancelToken &cancel,
                           const ProgressSink &progress) const
{
    Result<std::unique_ptr<QIODevice>> device = package().device(contentPart);
    if (!device)
        return tl::unexpected(device.error());
    ElementScanner scanner(**device, {{"table-row"}, {"table"}});
    SheetStream stream(sheet, sink);
    for (qint64 count = 0; !stream.isBehind(); ++count) {
        const Result<bool> found = scanner.next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        if (count % checkEvery == 0) {
            if (cancel.isCancelled())
                return cancelled();
            if (progress)
                progress({scanner.position(), package().size(contentPart),
                          QCoreApplication::translate("Spreadsheets", "Reading rows")});
        }
        if (Outcome taken = stream.take(scanner.element(), cancel); !taken)
            return taken;
    }
    return {};
}

} // namespace interdict
