// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/csvreader.h"

#include "models/intake/dialectguess.h"
#include "models/intake/encodingguess.h"
#include "models/intake/json/sourcechunks.h"
#include "models/intake/probe.h"
#include "models/intake/recordfaults.h"
#include "models/intake/recordstream.h"
#include "models/intake/rowteller.h"
#include "models/intake/tablecheck.h"
#include "models/values/safetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Makes rows of raw records: decodes all their cells and judges what can be judged without a mapping.
class CsvRows
{
public:
    CsvRows(const SourceLayout &layout, const TextDecoder &decoder, const CsvTokenizer &tokenizer)
        : m_layout(layout), m_decoder(decoder), m_tokenizer(tokenizer)
    {
    }

    [[nodiscard]] RawRow rowOf(const RawRecord &record, qint64 number)
    {
        const qsizetype columns = m_layout.columnNames.size();
        RawRow row;
        row.number = number;
        row.byteOffset = record.offset;
        row.byteLength = record.length;
        if (record.fault != RawRecord::Fault::tooLong && record.fault != RawRecord::Fault::unclosedQuote)
            readCells(record, row);
        row.reason = reasonToReject(record, columns);
        if (!row.reason.isEmpty()) {
            row.status = RecordStatus::rejected;
            return row;
        }
        if (columns > 0)
            row.cells.resize(columns); // what stands behind the last column is empty
        row.reason = oddityOf(record, columns);
        if (!m_notText.isEmpty())
            row.reason += (row.reason.isEmpty() ? QString() : u" "_s) + sentenceOnNoText(m_decoder.name(), m_notText);
        row.status = row.reason.isEmpty() ? RecordStatus::kept : RecordStatus::flagged;
        return row;
    }

private:
    void readCells(const RawRecord &record, RawRow &row)
    {
        m_notText.clear();
        row.cells.reserve(qsizetype(record.cells->size()));
        for (const RawCell &cell : *record.cells) {
            const QByteArrayView bytes = record.cellBytes(cell);
            QString text(u""_s);
            const bool isValid =
                cell.isPlain ? m_decoder.append(bytes, text) : m_decoder.append(m_tokenizer.unquoted(bytes), text);
            if (!isValid)
                m_notText << u'"' + columnName(row.cells.size()) + u'"';
            row.cells << text;
        }
    }
    [[nodiscard]] QString columnName(qsizetype column) const
    {
        constexpr qsizetype longest = 60;
        const QString name = m_layout.columnNames.value(column, QString::number(column + 1));
        return name.size() <= longest ? visibleLine(name) : visibleLine(name.left(longest)) + u'…';
    }

    const SourceLayout &m_layout;
    const TextDecoder &m_decoder;
    const CsvTokenizer &m_tokenizer;
    QStringList m_notText;
};

class CsvSource : public OpenSource
{
public:
    CsvSource(QString path, SourceLayout layout, const QStringList &evidence)
        : m_path(std::move(path)), m_layout(std::move(layout))
    {
        m_parts.push_back({{}, {}, m_layout.columnNames, evidence, m_layout.hasHeader});
    }

    [[nodiscard]] const std::vector<SourcePart> &parts() const override { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int) const override { return openSourceFile(m_path); }
    [[nodiscard]] bool isTable() const override { return true; }
    [[nodiscard]] Outcome readRows(int part, const RowSink &sink, const CancelToken &cancel,
                                   const ProgressSink &progress) const override;
    [[nodiscard]] Outcome readDrafts(int, const DraftSink &, const CancelToken &, const ProgressSink &) const override
    {
        return failure(ErrorCode::internal, QCoreApplication::translate(
                                                "RecordReader", "The columns of a table need a mapping to be read."));
    }

private:
    QString m_path;
    SourceLayout m_layout;
    std::vector<SourcePart> m_parts;
};

Outcome CsvSource::readRows(int, const RowSink &sink, const CancelToken &cancel, const ProgressSink &progress) const
{
    constexpr qint64 stride = 256;
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(m_layout.encoding);
    const Result<std::unique_ptr<QIODevice>> device = bytes(0);
    if (!decoder || !device)
        return tl::unexpected(!decoder ? decoder.error() : device.error());
    RecordStream stream(**device, m_layout, *decoder, m_layout.columnNames.size());
    CsvRows rows(m_layout, *decoder, stream.tokenizer());
    RowTeller teller(progress, (*device)->size());
    Result<bool> found = stream.skip(m_layout.leadingRows + (m_layout.hasHeader ? 1 : 0));
    for (qint64 number = 1; found && *found; ++number) {
        if (cancel.isCancelled())
            return cancelled();
        found = stream.next();
        if (!found || !*found)
            break;
        if (Outcome taken = sink(rows.rowOf(stream.record(), number)); !taken)
            return taken;
        if (number % stride == 0)
            teller.tell(stream.bytesRead());
    }
    if (!found)
        return tl::unexpected(found.error());
    return {};
}

/// How many columns the first rows have, and how many of those rows agree; {0, 0} where they cannot be read.
std::pair<qsizetype, double> shapeOfStart(QByteArrayView head)
{
    constexpr qsizetype longest = 64 << 10;
    constexpr int mostRows = 200;
    const QByteArray start = head.first(std::min(head.size(), longest)).toByteArray();
    SourceLayout layout;
    if (const QString byMark = encodingByMark(start); !byMark.isEmpty())
        layout.encoding = byMark;
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(layout.encoding);
    if (!decoder)
        return {0, 0};
    layout = guessDialect(start, start.size() == head.size(), layout, *decoder);
    QBuffer buffer;
    buffer.setData(start);
    buffer.open(QIODevice::ReadOnly);
    RecordStream stream(buffer, layout, *decoder);
    std::map<qsizetype, int> rows;
    int all = 0;
    for (Result<bool> found = stream.next(); found && *found && all < mostRows; found = stream.next(), ++all)
        ++rows[stream.record().cellCount];
    const auto most =
        std::max_element(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == rows.end() ? std::pair<qsizetype, double>{0, 0}
                              : std::pair{most->first, double(most->second) / double(all)};
}

class CsvReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return csvFormat(); }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        const Result<Probe> probe = probeFile(path, cancel);
        if (!probe)
            return tl::unexpected(probe.error());
        return openCsv(path, probe->layout, probe->evidence);
    }
};

/// The name weighs little against what another format is sure of: a list of domains is often called .txt or .csv.
int CsvReader::judge(QByteArrayView head, const QString &fileName) const
{
    if (!checkIsTable(head, fileName))
        return 0;
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const bool isNamed = QStringList{u"csv"_s, u"tsv"_s, u"tab"_s, u"psv"_s}.contains(ending);
    const bool isOpen =
        isNamed || ending.isEmpty() || QStringList{u"txt"_s, u"dat"_s, u"asc"_s, u"log"_s}.contains(ending);
    if (!isOpen && ending.size() <= 8 && !ending.contains(u'_'))
        return 20; // an ending that says something else
    const auto [columns, share] = shapeOfStart(head);
    if (columns == 0)
        return 10;
    if (columns == 1)
        return isNamed ? 70 : 30;
    return share > 0.8 ? (isNamed ? 88 : 75) : (isNamed ? 75 : 35);
}

} // namespace

QString csvFormat()
{
    return u"csv"_s;
}

std::unique_ptr<SourceReader> makeCsvReader()
{
    return std::make_unique<CsvReader>();
}

std::unique_ptr<OpenSource> openCsv(const QString &path, const SourceLayout &layout, const QStringList &evidence)
{
    return std::make_unique<CsvSource>(path, layout, evidence);
}

} // namespace interdict
