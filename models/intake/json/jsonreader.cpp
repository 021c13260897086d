// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonreader.h"

#include "models/intake/json/jsonelements.h"
#include "models/intake/json/jsontable.h"
#include "models/intake/json/sourcechunks.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

class NoListener : public JsonScanner::Listener
{
    void found(const JsonScanner::Event &) override {}
};

void reject(RawRow &row, const QString &reason)
{
    row.status = RecordStatus::rejected;
    row.reason = reason;
    row.cells.clear();
}

/// What a record is, or why it is no row: both passes over the file judge alike.
tl::expected<JsonTree, QString> treeOf(const JsonElement &element)
{
    if (element.isTooLong) {
        return tl::unexpected(QCoreApplication::translate("JsonReader",
                                                          "The record has %L1 bytes; more than %L2 are not "
                                                          "read.")
                                  .arg(element.length)
                                  .arg(JsonTree::mostBytes));
    }
    tl::expected<JsonTree, JsonFault> tree = JsonTree::parse(element.utf8);
    if (!tree)
        return tl::unexpected(tree.error().toString());
    return std::move(*tree);
}

class JsonSource : public OpenSource
{
public:
    JsonSource(QString path, JsonOutline outline, JsonTable table)
        : m_path(std::move(path)), m_outline(std::move(outline)), m_table(std::move(table))
    {
        m_parts.push_back({{}, {}, m_table.columnNames(), evidence()});
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
    [[nodiscard]] QStringList evidence() const;
    [[nodiscard]] QString whereRecordsAre() const;

    QString m_path;
    JsonOutline m_outline;
    JsonTable m_table;
    std::vector<SourcePart> m_parts;
};

QString JsonSource::whereRecordsAre() const
{
    if (m_outline.listStart < 0)
        return QCoreApplication::translate("JsonReader", "The file is read as one record.");
    if (m_outline.path.isEmpty())
        return QCoreApplication::translate("JsonReader", "The file is a list; each of its %L1 entries is a record.")
            .arg(m_outline.objects + m_outline.others);
    return QCoreApplication::translate("JsonReader", "The records are the %L1 entries of the list \"%2\", the largest "
                                                     "list of objects in the file.")
        .arg(m_outline.objects + m_outline.others)
        .arg(visibleLine(m_outline.path));
}

QStringList JsonSource::evidence() const
{
    QStringList said{whereRecordsAre()};
    if (m_outline.otherLists > 0)
        said += QCoreApplication::translate("JsonReader", "Other lists of objects in the file that are not read: %L1.")
                    .arg(m_outline.otherLists);
    if (m_outline.listStart >= 0 && m_outline.valuesBeside > 0)
        said += QCoreApplication::translate("JsonReader", "Values outside the list that are not read: %L1.")
                    .arg(m_outline.valuesBeside);
    if (m_outline.encoding.unitWidth() == 2)
        said += QCoreApplication::translate("JsonReader", "The text is in UTF-16, though JSON ought to be in UTF-8.");
    if (m_table.hasHeader())
        said += QCoreApplication::translate("JsonReader", "The first entry names the columns.");
    if (m_table.hasOverflow())
        said += QCoreApplication::translate("JsonReader", "Only %L1 paths are columns of their own; the values of all "
                                                          "others are together in the column \"…\".")
                    .arg(JsonTable::mostColumns);
    return said;
}

Outcome JsonSource::readRows(int, const RowSink &sink, const CancelToken &cancel, const ProgressSink &progress) const
{
    qint64 number = m_table.hasHeader() ? -1 : 0;
    const auto take = [&](JsonElement &&element) -> Outcome {
        if (++number == 0)
            return {};
        RawRow row;
        row.number = number;
        row.byteOffset = element.offset;
        row.byteLength = element.length;
        if (const auto tree = treeOf(element))
            m_table.fill(*tree, row);
        else
            reject(row, tree.error());
        return sink(std::move(row));
    };
    return readElements(m_path, m_outline, take, cancel, progress);
}

class JsonReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"json"_s; }

    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override
    {
        const bool isNamed = fileName.endsWith(".json"_L1, Qt::CaseInsensitive);
        const QByteArray start = JsonEncoding::of(head).toUtf8(head.first(std::min<qsizetype>(head.size(), 200)));
        QByteArray text = start.startsWith("\xef\xbb\xbf") ? start.sliced(3) : start;
        text = text.trimmed();
        const bool isContainer = text.startsWith('{') || text.startsWith('[');
        if (startsAsJson(head))
            return isContainer ? (isNamed ? 90 : 80) : (isNamed ? 50 : 0);
        return isNamed ? 40 : 0; // so that its fault is told
    }

    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        Result<JsonOutline> outline = outlineJson(path, cancel);
        if (!outline)
            return tl::unexpected(outline.error());
        JsonTable table;
        const auto learn = [&](JsonElement &&element) -> Outcome {
            if (const auto tree = treeOf(element))
                table.learn(*tree);
            return {};
        };
        if (Outcome learned = readElements(path, *outline, learn, cancel, {}); !learned)
            return tl::unexpected(learned.error());
        return std::make_unique<JsonSource>(path, std::move(*outline), std::move(table));
    }
};

} // namespace

bool startsAsJson(QByteArrayView head)
{
    const JsonEncoding encoding = JsonEncoding::of(head);
    if (encoding.form == JsonEncoding::Form::unreadable)
        return false;
    NoListener none;
    JsonScanner scanner(none, encoding.form);
    return scanner.feed(head.sliced(encoding.markLength)) && !head.isEmpty();
}

std::unique_ptr<SourceReader> makeJsonReader()
{
    return std::make_unique<JsonReader>();
}

} // namespace interdict
