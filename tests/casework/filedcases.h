// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/casework/judging.h"
#include "models/casework/withdrawal.h"
#include "models/store/casecheck.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcequeries.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace interdict {

/// Several cases in one folder that goes with this object. Each is opened for what is done with it and closed again, so
/// that the files are what a user would carry about.
class FiledCases
{
public:
    using Session = std::unique_ptr<CaseSession>;

    FiledCases() { QStandardPaths::setTestModeEnabled(true); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Without what SQLite keeps beside a case that was opened for reading.
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString &name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return names;
    }
    [[nodiscard]] static QDateTime now() { return QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC); }

    void make(const QString &name, const QString &title) const
    {
        const auto made =
            CaseSession::create(path(name), {{}, title, {}, {}}, QStringLiteral("ann"), Clock::fixed(now()));
        if (!made)
            qFatal("cannot make: %s", qPrintable(made.error().message));
    }

    [[nodiscard]] Session open(const QString &name, const QString &author = QStringLiteral("ann")) const
    {
        auto session = CaseSession::open(path(name), CaseFile::Access::readWrite, author, Clock::fixed(now()));
        if (!session)
            qFatal("cannot open: %s", qPrintable(session.error().message + session.error().detail));
        return std::move(*session);
    }

    void import(const QString &name, const QString &fileName, const QByteArray &bytes) const
    {
        QFile file(path(fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(fileName));
        file.close();
        const Session session = open(name);
        const auto probe = probeFile(file.fileName(), {});
        if (!probe)
            qFatal("cannot probe: %s", qPrintable(probe.error().message));
        const auto report =
            importFile({path(name), file.fileName(), probe->layout, probe->mapping, session->author(), now()}, {}, {});
        if (!report)
            qFatal("cannot import: %s", qPrintable(report.error().message));
        file.remove();
    }

    void withdraw(const QString &name, const QString &fileName) const
    {
        const Session session = open(name);
        const auto sources = allSources(session->database());
        for (const Source &source : *sources) {
            if (source.fileName == fileName &&
                !withdrawImport({path(name), source.id, session->author(), now()}, {}, {}))
                qFatal("cannot withdraw %s", qPrintable(fileName));
        }
    }

    [[nodiscard]] static Entity entity(const CaseSession &session, EntityKind kind, const QString &label)
    {
        EntityQuery query;
        query.kinds = {kind};
        query.text = label;
        const auto ids = entityIds(session.database(), query);
        if (!ids || ids->empty())
            qFatal("no entity %s", qPrintable(label));
        return entityRows(session.database(), *ids)->front().entity;
    }
    [[nodiscard]] static Entity seller(const CaseSession &session, const QString &label)
    {
        return entity(session, EntityKind::seller, label);
    }

    static void judge(CaseSession &session, const QString &a, const QString &b, Verdict verdict)
    {
        const auto judged = Judging(session).judge(
            {{{seller(session, a).id, seller(session, b).id}}, verdict, QStringLiteral("seen"), 90});
        if (!judged || judged->judged != 1)
            qFatal("cannot judge %s and %s", qPrintable(a), qPrintable(b));
    }

    [[nodiscard]] qint64 number(const QString &name, const char *sql) const
    {
        const auto database = Database::open(path(name), Database::Mode::readOnly);
        return database ? database->number(sql).value_or(-1) : -1;
    }

    /// What a full check says; empty for a sound case.
    [[nodiscard]] QString faults(const QString &name) const
    {
        const auto check = checkCaseAt(path(name), CheckDepth::full, {}, {});
        return check ? check->problems.join(u'\n') : check.error().message + check.error().detail;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace interdict
