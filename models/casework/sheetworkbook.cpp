// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sheetfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr lxw_row_t mostRows = 1048576; // ISO/IEC 29500 leaves it open; what spreadsheets take
constexpr size_t mostColumns = 16384;
constexpr qsizetype longestCell = 32767;

/// A sheet's name: at most 31 characters, none of []:*?/\, no apostrophe at its ends.
QString sheetName(const QString &title, int number)
{
    QString name;
    for (const QChar c : sheetText(title)) {
        if (!u"[]:*?/\\'"_s.contains(c))
            name += c;
    }
    const QString ending = number > 1 ? u" (%1)"_s.arg(number) : QString();
    name = name.left(31 - ending.size()).trimmed();
    return (name.isEmpty() ? Words::tr("Table") : name) + ending;
}

/// Spreadsheets read "_x0041_" in a text as "A"; the underscore itself is written so.
QString withoutEscapes(QString text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 7)) {
        const QStringView code = QStringView(text).mid(at + 2, 5);
        if (code.size() == 5 && code[4] == u'_' && std::all_of(code.begin(), code.begin() + 4, isHex))
            text.insert(at, "_x005F"_L1);
    }
    return text;
}

bool isPlain(const QString &path)
{
    return std::all_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Where the workbook is written before it gets its name: beside that, so that it can be renamed. libxlsxwriter opens
/// files by 8-bit names, which on Windows are of the machine's code page and cannot say every folder: then it is
/// written where temporary files lie.
QString folderOf(const QString &path)
{
    const QString beside = QFileInfo(path).absolutePath();
    return (isPlain(beside) ? beside : QDir::tempPath()) + u"/.interdict-XXXXXX"_s;
}

class WorkbookFile : public SheetFile
{
public:
    WorkbookFile(const Sheet &sheet, const QString &path) : m_sheet(sheet), m_path(path), m_folder(folderOf(path)) {}
    ~WorkbookFile() override
    {
        if (m_book) // frees it; what it writes goes with the folder
            workbook_close(m_book);
    }

    [[nodiscard]] Outcome open()
    {
        if (!m_folder.isValid())
            return cannotWriteSheet(m_path, m_folder.errorString());
        if (!isPlain(QFileInfo(m_path).absolutePath()))
            m_place = std::make_unique<QSaveFile>(m_path);
        if (m_place && !m_place->open(QIODevice::WriteOnly))
            return cannotWriteSheet(m_path, m_place->errorString());
        m_folderName = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folderName.data();
        options.use_zip64 = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(unfinished()).constData(), &options);
        if (!m_book)
            return cannotWriteSheet(m_path, Words::tr("the workbook could not be made"));
        lxw_doc_properties properties{};
        properties.created = m_sheet.madeAt.isValid() ? time_t(m_sheet.madeAt.toSecsSinceEpoch()) : time_t(1);
        workbook_set_properties(m_book, &properties);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        return addSheet();
    }
    [[nodiscard]] Outcome writeHeads() override { return {}; } // addSheet() does, on each
    [[nodiscard]] Outcome writeRow(const QStringList &cells) override;
    [[nodiscard]] Outcome keep() override;
    void tell(SheetReport &report) const override
    {
        report.sheets = m_sheets;
        report.cutCells = m_cutCells;
    }

private:
    [[nodiscard]] QString unfinished() const { return m_folder.filePath(u"table.xlsx"_s); }
    [[nodiscard]] Outcome addSheet();
    [[nodiscard]] Outcome keepFromElsewhere();
    [[nodiscard]] lxw_error writeText(lxw_col_t column, const QString &cell, lxw_format *format);
    [[nodiscard]] Outcome failed(lxw_error error) const
    {
        return cannotWriteSheet(m_path, QString::fromUtf8(lxw_strerror(error)));
    }

    const Sheet &m_sheet;
    QString m_path;
    QTemporaryDir m_folder;             ///< also takes the rows meanwhile
    std::unique_ptr<QSaveFile> m_place; ///< where it could not be written beside it
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
    qint64 m_cutCells = 0;
};

Outcome WorkbookFile::addSheet()
{
    const QByteArray name = sheetName(m_sheet.title, ++m_sheets).toUtf8();
    m_page = workbook_add_worksheet(m_book, name.constData());
    if (!m_page)
        return cannotWriteSheet(m_path, Words::tr("a sheet could not be added to the workbook"));
    for (size_t i = 0; i < m_sheet.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        const double width = std::clamp(double(m_sheet.columns[i].title.size()) + 4, 12.0, 40.0);
        worksheet_set_column(m_page, column, column, width, nullptr);
    }
    worksheet_freeze_panes(m_page, 1, 0);
    m_row = 0;
    for (size_t i = 0; i < m_sheet.columns.size(); ++i) {
        if (const lxw_error error = writeText(lxw_col_t(i), m_sheet.columns[i].title, m_bold); error != LXW_NO_ERROR)
            return failed(error);
    }
    m_row = 1;
    return {};
}

lxw_error WorkbookFile::writeText(lxw_col_t column, const QString &cell, lxw_format *format)
{
    QString text = withoutEscapes(sheetText(cell));
    if (text.size() > longestCell) {
        text = text.left(longestCell - 1) + u'…';
        ++m_cutCells;
    }
    return text.isEmpty() ? LXW_NO_ERROR
                          : worksheet_write_string(m_page, m_row, column, text.toUtf8().constData(), format);
}

Outcome WorkbookFile::writeRow(const QStringList &cells)
{
    if (m_row == mostRows) {
        if (Outcome added = addSheet(); !added)
            return added;
    }
    for (qsizetype i = 0; i < cells.size() && size_t(i) < m_sheet.columns.size(); ++i) {
        const bool isNumber = m_sheet.columns[size_t(i)].isNumber && isExactNumber(cells[i]);
        const lxw_error error = isNumber
                                    ? worksheet_write_number(m_page, m_row, lxw_col_t(i), cells[i].toDouble(), nullptr)
                                    : writeText(lxw_col_t(i), cells[i], nullptr);
        if (error != LXW_NO_ERROR)
            return failed(error);
    }
    ++m_row;
    return {};
}

Outcome WorkbookFile::keep()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return failed(error);
    if (m_place)
        return keepFromElsewhere();
    // Onto what has the name already, in one step.
    std::error_code why;
    std::filesystem::rename(std::filesystem::path(unfinished().toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), why);
    return why ? cannotWriteSheet(m_path, QString::fromLocal8Bit(why.message().c_str())) : Outcome();
}

/// From another disk, perhaps: whole or not at all, too.
Outcome WorkbookFile::keepFromElsewhere()
{
    QFile written(unfinished());
    if (!written.open(QIODevice::ReadOnly))
        return cannotWriteSheet(m_path, written.errorString());
    while (!written.atEnd()) {
        const QByteArray bytes = written.read(1 << 20);
        if (bytes.isEmpty() || m_place->write(bytes) != bytes.size())
            return cannotWriteSheet(m_path, bytes.isEmpty() ? written.errorString() : m_place->errorString());
    }
    return m_place->commit() ? Outcome() : cannotWriteSheet(m_path, m_place->errorString());
}

} // namespace

Result<std::unique_ptr<SheetFile>> makeWorkbook(const Sheet &sheet, const QString &path)
{
    if (sheet.columns.size() > mostColumns)
        return failure(ErrorCode::limitExceeded, Words::tr("A workbook takes at most 16,384 columns. Hide some, or "
                                                           "export the table as CSV."));
    auto file = std::make_unique<WorkbookFile>(sheet, path);
    if (Outcome opened = file->open(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

} // namespace interdict
