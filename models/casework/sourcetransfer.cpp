// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sourcetransfer.h"

#include "models/casework/rereading.h"
#include "models/store/importwriting.h"
#include "models/store/joinmaps.h"
#include "models/store/rowreading.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseMerge)
};

class Transfer
{
public:
    Transfer(const Database &database, const Database &other, const CancelToken &cancel, const ProgressSink &progress)
        : m_database(database), m_other(other), m_cancel(cancel), m_progress(progress), m_writing(database)
    {
    }

    Result<TransferReport> run();

private:
    Outcome note(const Source &theirs, qint64 ours);
    Outcome take(const Source &theirs);
    Outcome bring(const Source &theirs);
    Outcome bringBlocks(const Source &theirs);
    Outcome renameRecordsInLayouts();

    const Database &m_database;
    const Database &m_other;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    ImportWriting m_writing;
    bool m_isOpen = false;
    QHash<qint64, qint64> m_ours; ///< sources of this case by those of the other
    TransferReport m_report;
};

Outcome Transfer::note(const Source &theirs, qint64 ours)
{
    m_ours.insert(theirs.id.value(), ours);
    return mapRow(m_database, "source", theirs.id.value(), ours);
}

Outcome Transfer::bringBlocks(const Source &theirs)
{
    Result<Statement> blocks = m_other.prepare("SELECT bytes FROM source_block WHERE source = ?1 ORDER BY number");
    if (!blocks)
        return tl::unexpected(blocks.error());
    return eachRow(blocks->bind(theirs.id),
                   [this](const Statement &block) { return m_writing.addBlock(block.blob(0)); });
}

Outcome Transfer::bring(const Source &theirs)
{
    if (!std::exchange(m_isOpen, true)) {
        if (Outcome opened = m_writing.open(false); !opened)
            return opened;
    }
    Source source = theirs;
    if (theirs.container)
        source.container = RowId<Source>(m_ours.value(theirs.container->value()));
    const Result<RowId<Source>> begun = m_writing.beginSource(source);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto write = [this](const DraftRecord &draft) { return m_writing.add(draft); };
    if (Outcome read = readReviewed(m_other, theirs, write, m_cancel, m_progress); !read)
        return read;
    if (Outcome copied = bringBlocks(theirs); !copied)
        return copied;
    if (const Result<ImportResult> ended = m_writing.endSource(theirs.digest, theirs.byteCount); !ended)
        return tl::unexpected(ended.error());
    m_report.newSources.push_back(begun->value());
    return note(theirs, begun->value());
}

Outcome Transfer::take(const Source &theirs)
{
    const Result<std::optional<Source>> ours = findSource(m_database, theirs.digest);
    if (!ours)
        return tl::unexpected(ours.error());
    if (*ours) {
        ++m_report.shared;
        if ((*ours)->isWithdrawn() && !theirs.isWithdrawn())
            m_report.withdrawnHere << theirs.fileName;
        return note(theirs, (*ours)->id.value());
    }
    if (theirs.isWithdrawn()) {
        m_report.withdrawnThere << theirs.fileName;
        return {};
    }
    return bring(theirs);
}

/// An evidence file says which records of which sources name it.
Outcome Transfer::renameRecordsInLayouts()
{
    Result<Statement> update = m_database.prepare("UPDATE main.source SET layout = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    for (const qint64 id : m_report.newSources) {
        const Result<Source> source = sourceById(m_database, RowId<Source>(id));
        if (!source)
            return tl::unexpected(source.error());
        QJsonObject layout = QJsonDocument::fromJson(source->layout.toUtf8()).object();
        if (!layout.contains("namedBy"_L1))
            continue;
        QJsonArray named;
        const QJsonArray before = layout["namedBy"_L1].toArray();
        for (const QJsonValue &value : before) {
            QJsonObject row = value.toObject();
            const auto ours = m_ours.constFind(row["source"_L1].toInteger());
            if (ours == m_ours.cend())
                continue;
            row.insert("source"_L1, *ours);
            named.append(row);
        }
        layout.insert("namedBy"_L1, named);
        const QString text = QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
        if (Outcome updated = update->bind(id, text).run(); !updated)
            return updated;
    }
    return {};
}

Result<TransferReport> Transfer::run()
{
    const Result<std::vector<Source>> sources = allSources(m_other);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source &source : *sources) { // containers come before their members
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome taken = take(source); !taken)
            return tl::unexpected(taken.error());
    }
    if (m_isOpen) {
        if (m_progress)
            m_progress({0, 0, Words::tr("Completing links and the text index")});
        if (Outcome finished = m_writing.finish(); !finished)
            return tl::unexpected(finished.error());
        m_report.counts = m_writing.sum();
    }
    if (Outcome renamed = renameRecordsInLayouts(); !renamed)
        return tl::unexpected(renamed.error());
    return std::move(m_report);
}

} // namespace

Result<TransferReport> transferSources(const Database &database, const Database &other, const CancelToken &cancel,
                                       const ProgressSink &progress)
{
    return Transfer(database, other, cancel, progress).run();
}

} // namespace interdict
