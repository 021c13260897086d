// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/sheetsurvey.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t headerSearch = 20;

qsizetype filled(const SheetRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

bool isYear(const QString &text)
{
    bool isNumber = false;
    const int year = text.left(4).toInt(&isNumber);
    return isNumber && text.size() == 4 && year >= 1900 && year <= 2100;
}

bool namesColumns(const SheetRow &row)
{
    bool hasText = false;
    for (const SheetCell &cell : row.cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (!cell.isText && !isYear(cell.text))
            return false;
        hasText = hasText || cell.isText;
    }
    return hasText;
}

bool isWord(const QString &text)
{
    const QString plain = text.trimmed();
    return !plain.isEmpty() && plain.size() <= 40 && std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.isLetter() || c == u' ' || c == u'_' || c == u'-';
    });
}

const SheetCell *cellAt(const SheetRow &row, int column)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                    [column](const SheetCell &cell) { return cell.column == column; });
    return found == row.cells.end() || found->text.trimmed().isEmpty() ? nullptr : &*found;
}

/// Whether `holds(cell)` for most of what stands in the column below.
template <typename Holds>
bool mostBelow(const std::vector<SheetRow> &rows, const SheetRow &row, int column, Holds holds)
{
    int yes = 0;
    int all = 0;
    for (const SheetRow &below : rows) {
        const SheetCell *cell = below.number > row.number ? cellAt(below, column) : nullptr;
        all += cell ? 1 : 0;
        yes += cell && holds(*cell) ? 1 : 0;
    }
    return all > 0 && 2 * yes > all;
}

/// A row of texts, if not of texts only, above columns of numbers names them.
bool contrasts(const std::vector<SheetRow> &rows, const SheetRow &row)
{
    const auto texts =
        std::count_if(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return cell.isText; });
    return 2 * texts >= qsizetype(row.cells.size()) &&
           std::any_of(row.cells.begin(), row.cells.end(), [&](const SheetCell &cell) {
               return cell.isText &&
                      mostBelow(rows, row, cell.column, [](const SheetCell &below) { return !below.isText; });
           });
}

/// The name of an only column: a word above what mostly is none, such as "domain" above domains. A list of words has no
/// name, since its first word would be lost for it.
bool namesOnlyColumn(const std::vector<SheetRow> &rows, const SheetRow &row)
{
    const SheetCell &cell = row.cells.front();
    return cell.isText && isWord(cell.text) &&
           mostBelow(rows, row, cell.column, [](const SheetCell &below) { return !isWord(below.text); });
}

} // namespace

void SheetSurvey::add(const SheetRow &row)
{
    ++m_rows;
    m_hidden += row.isHidden ? 1 : 0;
    m_formulas += row.formulas;
    m_errors += row.errors;
    m_faulty += row.fault.isEmpty() ? 0 : 1;
    if (!row.cells.empty())
        m_columns = std::max(m_columns, row.cells.back().column + 1);
    if (m_first.size() < headerSearch && !row.isRejected)
        m_first.push_back(row);
}

const SheetRow *SheetSurvey::header() const
{
    qsizetype widest = 0;
    for (const SheetRow &row : m_first)
        widest = std::max(widest, filled(row));
    for (const SheetRow &row : m_first) {
        const qsizetype width = filled(row);
        if (widest < 2 && width == 1)
            return contrasts(m_first, row) || namesOnlyColumn(m_first, row) ? &row : nullptr;
        if (width >= 2 && 2 * width >= widest)
            return namesColumns(row) || contrasts(m_first, row) ? &row : nullptr;
    }
    return nullptr;
}

qint64 SheetSurvey::headerRow() const
{
    const SheetRow *row = header();
    return row ? row->number : 0;
}

QStringList SheetSurvey::columnNames() const
{
    QStringList names;
    names.reserve(m_columns);
    for (int i = 1; i <= m_columns; ++i)
        names += QCoreApplication::translate("Spreadsheets", "Column %1").arg(i);
    if (const SheetRow *row = header()) {
        for (const SheetCell &cell : row->cells) {
            if (!cell.text.trimmed().isEmpty())
                names[cell.column] = cell.text.trimmed();
        }
    }
    return names;
}

QStringList SheetSurvey::evidence() const
{
    const auto say = [](const char *text, qint64 count) {
        return QCoreApplication::translate("Spreadsheets", text, nullptr,
                                           static_cast<int>(std::min<qint64>(count, 1 << 30)));
    };
    QStringList sentences;
    if (m_rows == 0)
        return {QCoreApplication::translate("Spreadsheets", "The sheet is empty.")};
    const qint64 at = headerRow();
    if (at > 0)
        sentences += QCoreApplication::translate("Spreadsheets", "Row %L1 of the sheet names the columns.").arg(at);
    else
        sentences += QCoreApplication::translate("Spreadsheets", "No row names the columns, so they are numbered.");
    const auto above =
        std::count_if(m_first.begin(), m_first.end(), [at](const SheetRow &row) { return row.number < at; });
    if (above > 0)
        sentences += say(QT_TRANSLATE_N_NOOP("Spreadsheets", "%n row(s) above it are kept and flagged."), above);
    if (m_hidden > 0)
        sentences +=
            say(QT_TRANSLATE_N_NOOP("Spreadsheets", "%n row(s) are hidden in the book; they are read."), m_hidden);
    if (m_formulas > 0)
        sentences +=
            say(QT_TRANSLATE_N_NOOP("Spreadsheets", "%n cell(s) are formulas; the results saved with the book are "
                                                    "read."),
                m_formulas);
    if (m_errors > 0)
        sentences += say(QT_TRANSLATE_N_NOOP("Spreadsheets", "%n cell(s) hold an error such as #N/A."), m_errors);
    if (m_faulty > 0)
        sentences +=
            say(QT_TRANSLATE_N_NOOP("Spreadsheets", "%n row(s) have a fault and are flagged or rejected."), m_faulty);
    return sentences;
}

} // namespace interdict
