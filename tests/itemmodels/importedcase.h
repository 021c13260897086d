// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/store/entityqueries.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace interdict {

/// A case of its own for a test, in a folder that goes with it, with what the test imports.
class ImportedCase
{
public:
    ImportedCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto made =
            CaseSession::create(m_folder.filePath(QStringLiteral("test.icase")), {}, QStringLiteral("ann"), m_clock);
        if (!made)
            qFatal("cannot make the case: %s", qPrintable(made.error().message));
        m_session = std::move(*made);
    }

    [[nodiscard]] CaseSession *session() const { return m_session.get(); }
    /// As after a restart of the program, by the same analyst unless said otherwise.
    void reopen(const QString &author = QStringLiteral("ann"))
    {
        const QString path = m_session->path();
        m_session.reset();
        auto opened = CaseSession::open(path, CaseFile::Access::readWrite, author, m_clock);
        if (!opened)
            qFatal("cannot open the case: %s", qPrintable(opened.error().message));
        m_session = std::move(*opened);
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    void import(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        file.close();
        const auto probe = probeFile(file.fileName(), {});
        if (!probe)
            qFatal("cannot probe: %s", qPrintable(probe.error().message));
        const auto report = importFile(
            {m_session->path(), file.fileName(), probe->layout, probe->mapping, QStringLiteral("ann"), m_clock.now()},
            {}, {});
        if (!report)
            qFatal("cannot import: %s", qPrintable(report.error().message));
        if (!m_session->refresh())
            qFatal("cannot refresh");
    }

    /// Three listings of two sellers on one market, one of them seen twice at different prices.
    void importMarket()
    {
        import(
            QStringLiteral("lantern.csv"),
            "title,seller,market,category,price,currency,date,origin,destination,description\n"
            "Tablet press,ann,Lantern,Tools,900,USD,2026-01-03,China,Worldwide,\"Write to ann@example.org, quickly\"\n"
            "Punch set,bob,Lantern,Tools,20.50,USD,2026-01-02,Germany,Europe,=cmd()\n"
            "Mould,ann,Lantern,Parts,100,USD,2026-01-01,,,Also ann@example.org\n"
            "Tablet press,ann,Lantern,Tools,950,USD,2026-01-09,China,Worldwide,Now dearer\n");
    }

    /// `count` listings "Press 0000" and so on, of 7 sellers.
    void importMany(int count)
    {
        QByteArray csv("title,seller,market,price,currency,date\n");
        for (int i = 0; i < count; ++i)
            csv += QStringLiteral("Press %1,seller%2,Lantern,%3,USD,2026-01-01\n")
                       .arg(i, 4, 10, QLatin1Char('0'))
                       .arg(i % 7)
                       .arg(i)
                       .toUtf8();
        import(QStringLiteral("many.csv"), csv);
    }

    [[nodiscard]] Entity entity(EntityKind kind, const QString &label) const
    {
        EntityQuery query;
        query.kinds = {kind};
        query.text = label;
        const auto ids = entityIds(m_session->database(), query);
        if (!ids || ids->empty())
            qFatal("no entity %s", qPrintable(label));
        return entityRows(m_session->database(), *ids)->front().entity;
    }

private:
    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    std::unique_ptr<CaseSession> m_session;
};

} // namespace interdict
