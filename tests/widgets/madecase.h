// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/entityqueries.h"
#include "tests/store/draftrecords.h"

#include <QStandardPaths>

#include <memory>

namespace interdict {

using namespace Qt::StringLiterals;

/// A case whose records a test makes up, without a file that would have to be read.
class MadeCase
{
public:
    MadeCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto made = CaseSession::create(filePath(u"test.icase"_s), {}, u"ann"_s, testClock());
        if (!made)
            qFatal("cannot make the case: %s", qPrintable(made.error().message));
        session = std::move(*made);
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    DraftRecord &add(const QString &title, const QString &seller, const QString &day, const QString &category = {})
    {
        DraftRecord record = listingRecord(qint64(m_records.size()) + 1, title, seller, u"2026-01-01"_s);
        record.seen.reset();
        if (!day.isEmpty())
            record.seen = *PartialDate::parse(day);
        record.category = category;
        m_records.push_back(record);
        return m_records.back();
    }

    void import()
    {
        const QString name = u"source%1.csv"_s.arg(++m_sources);
        const QByteArray bytes = QByteArray(name.toUtf8() + '\n').repeated(int(m_records.size())); // where rows lie
        if (const auto done = importRecords(session->database(), name, bytes, m_records); !done)
            qFatal("cannot import: %s", qPrintable(done.error().message));
        m_records.clear();
        if (!session->refresh())
            qFatal("cannot refresh");
    }

    /// Three listings of two sellers on one market, one of them seen twice.
    void importMarket()
    {
        add(u"Press"_s, u"ann"_s, u"2026-01-03"_s, u"Tools / Presses"_s).reference = u"page-1"_s;
        add(u"Punch"_s, u"bob"_s, {}, u"Tools"_s).reference = u"page-2"_s;
        add(u"Mould"_s, u"ann"_s, u"2026-01-01"_s, u"Parts"_s).reference = u"page-3"_s;
        add(u"Press"_s, u"ann"_s, u"2026-01-09"_s, u"Tools / Presses"_s).reference = u"page-1"_s;
        import();
    }

    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        EntityQuery query;
        query.kinds = {EntityKind::seller};
        query.text = name;
        const auto ids = entityIds(session->database(), query);
        if (!ids || ids->empty())
            qFatal("no seller %s", qPrintable(name));
        return ids->front();
    }

private:
    QTemporaryDir m_folder;
    std::vector<DraftRecord> m_records;
    int m_sources = 0;

public:
    std::unique_ptr<CaseSession> session;
};

} // namespace interdict
