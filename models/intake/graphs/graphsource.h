// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace interdict {

/// An opened graph: its nodes are remembered, so that an edge's record names both its ends. Those who read a format
/// give the records; here is what they have in common.
class GraphSource : public OpenSource
{
public:
    static constexpr qint64 mostNodeBytes = 230 << 20; ///< in memory: some 800,000 nodes with short names

    [[nodiscard]] const std::vector<SourcePart> &parts() const override { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int part) const override;
    [[nodiscard]] bool isTable() const override { return false; }
    [[nodiscard]] Outcome readRows(int part, const RowSink &sink, const CancelToken &cancel,
                                   const ProgressSink &progress) const override;
    [[nodiscard]] Outcome readDrafts(int part, const DraftSink &sink, const CancelToken &cancel,
                                     const ProgressSink &progress) const override;

    /// Reads the nodes, then everything once more for what the evidence says. To be called once, before anything else.
    [[nodiscard]] Outcome prepare(const CancelToken &cancel);

protected:
    explicit GraphSource(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] virtual Outcome readNodes(const CancelToken &cancel) = 0;
    /// The records without their numbers. A rejected one's `reference` is what is lost, for counting.
    [[nodiscard]] virtual Outcome readRecords(const DraftSink &sink, const CancelToken &cancel,
                                              const ProgressSink &progress) const = 0;
    [[nodiscard]] virtual QStringList furtherEvidence() const { return {}; }

    /// limitExceeded where there are too many. The first node of an id stays.
    [[nodiscard]] Outcome addNode(const QString &id, const DraftIdentifier &identifier);
    [[nodiscard]] const DraftIdentifier *node(const QString &id) const;
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Adds both ends and the link between them; false where one is no node.
    bool addEdge(DraftRecord &record, const QString &from, const QString &to, LinkKind kind) const;
    /// Rejects the record: what it holds has no place in a case. `what` names it for the count.
    static void reject(DraftRecord &record, const QString &what, const QString &reason);
    static void flag(DraftRecord &record, const QString &reason);
    [[nodiscard]] static QString oddIdentifier();
    [[nodiscard]] static QString missingEnd();

private:
    struct Tally
    {
        qint64 kept = 0;
        qint64 links = 0;
        QMap<QString, qint64> lost;
    };
    [[nodiscard]] QStringList evidence(const Tally &tally) const;

    QString m_path;
    QHash<QString, DraftIdentifier> m_nodes;
    qint64 m_nodeBytes = 0;
    std::vector<SourcePart> m_parts;
};

/// The index of the identifier in the record, which is added where it is not in it.
int indexOf(DraftRecord &record, const DraftIdentifier &identifier);

} // namespace interdict
