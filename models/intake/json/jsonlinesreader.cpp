// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonlinesreader.h"

#include "models/intake/json/jsontable.h"
#include "models/intake/lists/linestream.h"

#include <QCoreApplication>
#include <QIODevice>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct LinesTally
{
    qint64 values = 0;
    qint64 broken = 0;
    qint64 firstBroken = 0;
    bool isUtf16 = false;
};

/// The value of a line, or why it is none.
tl::expected<JsonTree, QString> treeOf(const LineStream &lines)
{
    const SourceLine &line = lines.line();
    if (line.isTooLong)
        return tl::unexpected(
            QCoreApplication::translate("JsonLinesReader", "The line has %L1 bytes; more than %L2 are not read.")
                .arg(line.length)
                .arg(LineStream::longestLine));
    tl::expected<JsonTree, JsonFault> tree = JsonTree::parse(lines.isUtf16() ? lines.text().toUtf8() : line.bytes);
    if (!tree)
        return tl::unexpected(QCoreApplication::translate("JsonLinesReader", "The line is no valid JSON. %1")
                                  .arg(tree.error().toString()));
    return std::move(*tree);
}

bool isBlank(const SourceLine &line)
{
    return !line.isTooLong && line.bytes.trimmed().isEmpty();
}

class JsonLinesSource : public OpenSource
{
public:
    JsonLinesSource(QString path, JsonTable table, const LinesTally &tally)
        : m_path(std::move(path)), m_table(std::move(table))
    {
        m_parts.push_back({{}, {}, m_table.columnNames(), evidence(tally)});
    }

    [[nodiscard]] const std::vector<SourcePart> &parts() const override { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int) const override { return openSourceFile(m_path); }
    [[nodiscard]] bool isTable() const override { return true; }
    [[nodiscard]] Outcome readRows(int part, const RowSink &sink, const CancelToken &cancel,
                                   const ProgressSink &progress) const override;
    [[nodiscard]] Outcome readDrafts(int, const DraftSink &, const CancelToken &, const ProgressSink &) const override
    {
        return failure(ErrorCode::internal,
                       QCoreApplication::translate("JsonReader", "The columns of a table need a mapping to be read."));
    }

private:
    [[nodiscard]] QStringList evidence(const LinesTally &tally) const;
    [[nodiscard]] RawRow rowOf(const LineStream &lines, qint64 number) const;

    QString m_path;
    JsonTable m_table;
    std::vector<SourcePart> m_parts;
};

QStringList JsonLinesSource::evidence(const LinesTally &tally) const
{
    QStringList said{QCoreApplication::translate("JsonLinesReader", "Each line is one JSON value; there are %L1.")
                         .arg(tally.values)};
    if (tally.broken > 0)
        said +=
            QCoreApplication::translate("JsonLinesReader", "Lines that are no valid JSON: %L1; the first is line %L2.")
                .arg(tally.broken)
                .arg(tally.firstBroken);
    if (tally.isUtf16)
        said += QCoreApplication::translate("JsonReader", "The text is in UTF-16, though JSON ought to be in UTF-8.");
    if (m_table.hasHeader())
        said += QCoreApplication::translate("JsonReader", "The first entry names the columns.");
    if (m_table.hasOverflow())
        said += QCoreApplication::translate("JsonReader", "Only %L1 paths are columns of their own; the values of all "
                                                          "others are together in the column \"…\".")
                    .arg(JsonTable::mostColumns);
    return said;
}

RawRow JsonLinesSource::rowOf(const LineStream &lines, qint64 number) const
{
    RawRow row;
    row.number = number;
    row.byteOffset = lines.line().offset;
    row.byteLength = lines.line().length;
    if (const auto tree = treeOf(lines)) {
        m_table.fill(*tree, row);
    } else {
        row.status = RecordStatus::rejected;
        row.reason = tree.error();
    }
    return row;
}

Outcome JsonLinesSource::readRows(int, const RowSink &sink, const CancelToken &cancel,
                                  const ProgressSink &progress) const
{
    Result<LineStream> lines = LineStream::open(m_path, cancel, progress);
    if (!lines)
        return tl::unexpected(lines.error());
    qint64 number = m_table.hasHeader() ? -1 : 0;
    for (;;) {
        const Result<bool> more = lines->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (isBlank(lines->line()) || ++number == 0)
            continue;
        if (Outcome taken = sink(rowOf(*lines, number)); !taken)
            return taken;
    }
}

Outcome learnLines(const QString &path, const CancelToken &cancel, JsonTable &table, LinesTally &tally)
{
    Result<LineStream> lines = LineStream::open(path, cancel);
    if (!lines)
        return tl::unexpected(lines.error());
    for (;;) {
        const Result<bool> more = lines->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (isBlank(lines->line()))
            continue;
        if (const auto tree = treeOf(*lines)) {
            table.learn(*tree);
            ++tally.values;
        } else if (tally.broken++ == 0) {
            tally.firstBroken = lines->line().number;
        }
    }
    tally.isUtf16 = lines->isUtf16();
    return {};
}

class JsonLinesReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"json-lines"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override
    {
        return judgeJsonLines(head, fileName);
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        JsonTable table;
        LinesTally tally;
        if (Outcome learned = learnLines(path, cancel, table, tally); !learned)
            return tl::unexpected(learned.error());
        if (tally.values == 0)
            return failure(ErrorCode::badInput,
                           QCoreApplication::translate("JsonLinesReader", "The file has no line that is a JSON value. "
                                                                          "Check that it is JSON Lines, then read it "
                                                                          "again."));
        return std::make_unique<JsonLinesSource>(path, std::move(table), tally);
    }
};

bool isNamedAsLines(const QString &fileName)
{
    for (const QLatin1StringView ending : {".jsonl"_L1, ".ndjson"_L1, ".ijson"_L1, ".jsonlines"_L1}) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

int judgeJsonLines(QByteArrayView head, const QString &fileName)
{
    const bool isNamed = isNamedAsLines(fileName);
    QByteArrayView rest = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    int whole = 0;
    int broken = 0;
    // The last line may be cut off by the end of what was read.
    for (qsizetype end = 0; whole + broken < 20 && !rest.isEmpty() && end >= 0; rest = rest.sliced(end + 1)) {
        end = rest.indexOf('\n');
        const QByteArrayView line = rest.first(end < 0 ? rest.size() : end).trimmed();
        if (!line.isEmpty() && (line.front() == '{' || line.front() == '['))
            ++(JsonTree::parse(line.toByteArray()) || (end < 0 && whole + broken > 0) ? whole : broken);
        else if (!line.isEmpty())
            ++broken;
        if (end < 0)
            break;
    }
    if (whole == 0)
        return isNamed ? 45 : 0;
    if (isNamed)
        return 95;
    return whole > 1 && whole > broken ? 90 : 0;
}

std::unique_ptr<SourceReader> makeJsonLinesReader()
{
    return std::make_unique<JsonLinesReader>();
}

} // namespace interdict
