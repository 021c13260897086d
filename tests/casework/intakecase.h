// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/folderintake.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace interdict::tests {

/// An empty case, and a folder beside it for what goes into it.
class IntakeCase
{
public:
    IntakeCase()
        : m_session(std::move(*CaseSession::create(m_folder.filePath(QStringLiteral("intake.icase")), {},
                                                   QStringLiteral("ann"), m_clock)))
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("seized"));
    }

    [[nodiscard]] CaseSession &session() const { return *m_session; }
    [[nodiscard]] const Database &database() const { return m_session->database(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("seized")); }
    [[nodiscard]] const QTemporaryDir &root() const { return m_folder; }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return path;
    }
    [[nodiscard]] IntakeRequest request(const QStringList &paths) const
    {
        return {m_session->path(), paths, {}, QStringLiteral("ann"), m_clock.now(), {}};
    }
    IntakeReport import(const QStringList &paths)
    {
        Result<IntakeReport> report = importFiles(request(paths), {}, {});
        if (!report) {
            QTest::qFail(qPrintable(report.error().message), __FILE__, __LINE__);
            return {};
        }
        return std::move(*report);
    }
    /// Of one file.
    ImportReport import(const QString &path)
    {
        IntakeReport report = import(QStringList{path});
        if (report.files.size() != 1) {
            QTest::qFail("not one report", __FILE__, __LINE__);
            return {};
        }
        return std::move(report.files.front());
    }

private:
    QTemporaryDir m_folder;
    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    std::unique_ptr<CaseSession> m_session;
};

/// The report on the file or member of that name; nullptr for none.
inline const ImportReport *reportOn(const std::vector<ImportReport> &reports, const QString &name)
{
    for (const ImportReport &report : reports) {
        if (report.name == name)
            return &report;
    }
    return nullptr;
}

} // namespace interdict::tests
