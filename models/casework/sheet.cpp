// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sheet.h"

#include "models/casework/sheetfile.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

/// Comma- or tab-separated, UTF-8. A cell with a separator, a quote or an end of line is quoted (RFC 4180); tabs and
/// ends of lines do not occur, since each text is on one line.
class SeparatedFile : public SheetFile
{
public:
    SeparatedFile(const Sheet &sheet, const QString &path, QChar separator)
        : m_sheet(sheet), m_separator(separator), m_file(path)
    {
    }

    [[nodiscard]] Outcome open()
    {
        return m_file.open(QIODevice::WriteOnly) ? Outcome()
                                                 : cannotWriteSheet(m_file.fileName(), m_file.errorString());
    }
    [[nodiscard]] Outcome writeHeads() override
    {
        QStringList cells;
        for (const SheetColumn &column : m_sheet.columns)
            cells << cellOf(column.title, false);
        return write(cells);
    }
    [[nodiscard]] Outcome writeRow(const QStringList &row) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << cellOf(row[i], size_t(i) < m_sheet.columns.size() && m_sheet.columns[size_t(i)].isNumber);
        return write(cells);
    }
    [[nodiscard]] Outcome keep() override
    {
        return m_file.commit() ? Outcome() : cannotWriteSheet(m_file.fileName(), m_file.errorString());
    }

private:
    [[nodiscard]] QString cellOf(const QString &text, bool isNumber) const
    {
        if (isNumber && isExactNumber(text)) // a minus is no formula
            return text;
        QString cell = formulaSafe(sheetText(text));
        if (cell.contains(u'"') || cell.contains(m_separator))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        return cell;
    }
    [[nodiscard]] Outcome write(const QStringList &cells)
    {
        const QByteArray line = (cells.join(m_separator) + u'\n').toUtf8();
        return m_file.write(line) == line.size() ? Outcome()
                                                 : cannotWriteSheet(m_file.fileName(), m_file.errorString());
    }

    const Sheet &m_sheet;
    QChar m_separator;
    QSaveFile m_file; // removes what was written unless it is committed
};

Result<std::unique_ptr<SheetFile>> makeFile(const Sheet &sheet, const QString &path, SheetFormat format)
{
    if (format == SheetFormat::xlsx)
        return makeWorkbook(sheet, path);
    auto file = std::make_unique<SeparatedFile>(sheet, path, format == SheetFormat::csv ? u',' : u'\t');
    if (Outcome opened = file->open(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

} // namespace

QString sheetText(const QString &cell)
{
    return visibleLine(cell).trimmed();
}

bool isExactNumber(const QString &text)
{
    const QStringView digits = QStringView(text).mid(text.startsWith(u'-') ? 1 : 0);
    const qsizetype dot = digits.indexOf(u'.');
    const QStringView whole = dot < 0 ? digits : digits.left(dot);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || (whole.size() > 1 && whole.front() == u'0') || digits.size() > 16 ||
        dot == digits.size() - 1)
        return false;
    const auto count = std::count_if(digits.begin(), digits.end(), isDigit);
    return count <= 15 && count == digits.size() - (dot < 0 ? 0 : 1);
}

tl::unexpected<Error> cannotWriteSheet(const QString &path, const QString &why)
{
    return failure(ErrorCode::cannotWrite,
                   Words::tr("The table could not be written to \"%1\": %2. Nothing was left there. Choose another "
                             "folder or name, or make room.")
                       .arg(visibleLine(QDir::toNativeSeparators(path)), why));
}

std::optional<SheetFormat> sheetFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return SheetFormat::csv;
    if (ending == "tsv"_L1 || ending == "tab"_L1)
        return SheetFormat::tsv;
    return ending == "xlsx"_L1 ? std::optional(SheetFormat::xlsx) : std::nullopt;
}

Result<SheetReport> writeSheet(const Sheet &sheet, const QString &path, SheetFormat format, const CancelToken &cancel,
                               const ProgressSink &progress)
{
    Result<std::unique_ptr<SheetFile>> file = makeFile(sheet, path, format);
    if (!file)
        return tl::unexpected(file.error());
    if (Outcome heads = (*file)->writeHeads(); !heads)
        return tl::unexpected(heads.error());
    SheetReport report;
    const auto take = [&](const QStringList &cells) -> Outcome {
        if (report.rows % 256 == 0) {
            if (cancel.isCancelled())
                return cancelled();
            if (progress)
                progress({report.rows, sheet.rowCount, Words::tr("Writing rows")});
        }
        ++report.rows;
        return (*file)->writeRow(cells);
    };
    if (Outcome read = sheet.read(take, cancel); !read)
        return tl::unexpected(read.error());
    if (cancel.isCancelled())
        return cancelled();
    (*file)->tell(report);
    if (progress)
        progress({report.rows, sheet.rowCount, Words::tr("Closing the file")});
    if (Outcome kept = (*file)->keep(); !kept)
        return tl::unexpected(kept.error());
    return report;
}

QString tabbedLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << formulaSafe(visibleLine(cell));
    return safe.join(u'\t') + u'\n';
}

} // namespace interdict
