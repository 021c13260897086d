// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/graphsource.h"

#include "models/intake/json/sourcechunks.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QIODevice>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100; // of what is lost

/// What a node takes in memory, nearly: its place in the table, and its texts with what each costs besides.
qint64 bytesOf(const QString &id, const DraftIdentifier &identifier)
{
    constexpr qint64 place = 3 * qint64(sizeof(QString) + sizeof(DraftIdentifier)) / 2;
    constexpr qint64 head = 32;
    qint64 bytes = place;
    for (const QString &text : {id, identifier.key, identifier.label, identifier.detail, identifier.found})
        bytes += text.isEmpty() ? 0 : head + 2 * text.size();
    return bytes;
}

} // namespace

Result<std::unique_ptr<QIODevice>> GraphSource::bytes(int) const
{
    return openSourceFile(m_path);
}

Outcome GraphSource::readRows(int, const RowSink &, const CancelToken &, const ProgressSink &) const
{
    return failure(ErrorCode::internal,
                   QCoreApplication::translate("GraphSource", "A graph has no columns to be mapped."));
}

Outcome GraphSource::readDrafts(int, const DraftSink &sink, const CancelToken &cancel,
                                const ProgressSink &progress) const
{
    qint64 number = 0;
    const auto numbered = [&](DraftRecord &&record) -> Outcome {
        record.rowNumber = ++number;
        record.reference.clear();
        return sink(std::move(record));
    };
    return readRecords(numbered, cancel, progress);
}

Outcome GraphSource::prepare(const CancelToken &cancel)
{
    if (Outcome read = readNodes(cancel); !read)
        return read;
    Tally tally;
    const auto count = [&](DraftRecord &&record) -> Outcome {
        constexpr qsizetype mostNames = 50;
        if (record.status != RecordStatus::rejected) {
            ++tally.kept;
            tally.links += qint64(record.links.size());
        } else if (tally.lost.contains(record.reference) || tally.lost.size() < mostNames) {
            ++tally.lost[record.reference];
        } else {
            ++tally.lost[u"…"_s];
        }
        return {};
    };
    if (Outcome read = readRecords(count, cancel, {}); !read)
        return read;
    if (tally.kept == 0 && tally.lost.isEmpty())
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("GraphSource", "The file holds neither nodes nor links. Check that "
                                                                  "it is the right one."));
    m_parts.push_back({{}, {}, {}, evidence(tally)});
    return {};
}

QStringList GraphSource::evidence(const Tally &tally) const
{
    QStringList said{QCoreApplication::translate("GraphSource", "Records that are read: %L1, with %L2 links.")
                         .arg(tally.kept)
                         .arg(tally.links)};
    for (auto lost = tally.lost.begin(); lost != tally.lost.end(); ++lost)
        said += QCoreApplication::translate("GraphSource", "Not part of a case, and rejected: \"%1\" (%L2).")
                    .arg(visibleLine(lost.key()))
                    .arg(lost.value());
    return said + furtherEvidence();
}

Outcome GraphSource::addNode(const QString &id, const DraftIdentifier &identifier)
{
    if (id.isEmpty() || m_nodes.contains(id))
        return {};
    m_nodeBytes += bytesOf(id, identifier);
    if (m_nodeBytes > mostNodeBytes)
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("GraphSource", "The graph has more nodes than are read from one "
                                                                  "file; up to here they are %L1. Split it, then read "
                                                                  "the parts.")
                           .arg(m_nodes.size()));
    m_nodes.insert(id, identifier);
    return {};
}

const DraftIdentifier *GraphSource::node(const QString &id) const
{
    const auto found = m_nodes.constFind(id);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

bool GraphSource::addEdge(DraftRecord &record, const QString &from, const QString &to, LinkKind kind) const
{
    const DraftIdentifier *start = node(from);
    const DraftIdentifier *end = node(to);
    if (!start || !end)
        return false;
    const int first = indexOf(record, *start);
    const int second = indexOf(record, *end);
    if (first != second)
        record.links.push_back({kind, first, second});
    return true;
}

void GraphSource::reject(DraftRecord &record, const QString &what, const QString &reason)
{
    record.status = RecordStatus::rejected;
    record.reference = what.left(longestName);
    record.reason = reason;
    record.identifiers.clear();
    record.links.clear();
}

void GraphSource::flag(DraftRecord &record, const QString &reason)
{
    if (record.status != RecordStatus::kept)
        return;
    record.status = RecordStatus::flagged;
    record.reason = reason;
}

QString GraphSource::oddIdentifier()
{
    return QCoreApplication::translate("GraphSource",
                                       "The identifier does not keep the rules of its kind; it was taken "
                                       "as it stands.");
}

QString GraphSource::missingEnd()
{
    return QCoreApplication::translate("GraphSource", "The link is to something that the file does not hold or that is "
                                                      "not part of a case.");
}

int indexOf(DraftRecord &record, const DraftIdentifier &identifier)
{
    for (size_t i = 0; i < record.identifiers.size(); ++i) {
        if (record.identifiers[i].kind == identifier.kind && record.identifiers[i].key == identifier.key)
            return int(i);
    }
    record.identifiers.push_back(identifier);
    return int(record.identifiers.size()) - 1;
}

} // namespace interdict
