// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caserecipients.h"

#include "models/store/lettertable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::CaseRecipients)
};

Result<std::optional<CaseRecipient>> ownRow(const Database &database, const QString &id)
{
    const auto rows = caseRecipients(database);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto found =
        std::find_if(rows->begin(), rows->end(), [&id](const CaseRecipient &row) { return row.token == id; });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<RecipientDirectory> directoryOf(const Database &database)
{
    const auto rows = caseRecipients(database);
    if (!rows)
        return tl::unexpected(rows.error());
    RecipientDirectory directory = RecipientDirectory::ofAccount();
    for (const CaseRecipient &row : *rows) {
        Result<DirectoryEntry> entry = directoryEntryFromJson(QJsonDocument::fromJson(row.entry.toUtf8()).object());
        if (!entry)
            return tl::unexpected(entry.error());
        entry->origin = DirectoryEntry::Origin::ofCase;
        directory.put(std::move(*entry));
    }
    return directory;
}

Outcome CaseRecipients::put(const DirectoryEntry &entry)
{
    // What is written must be read back.
    if (const auto checked = directoryEntryFromJson(toJson(entry)); !checked)
        return tl::unexpected(checked.error());
    const auto old = ownRow(m_session.database(), entry.id);
    const Result<qint64> next = nextRowId(m_session.database(), u"recipient"_s);
    if (!old || !next)
        return tl::unexpected(!old ? old.error() : next.error());
    CaseRecipient row{*old ? (*old)->id : RowId<CaseRecipient>(*next), entry.id,
                      QString::fromUtf8(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact)),
                      m_session.signature().author, m_session.signature().at};
    const std::optional<QJsonObject> before = *old ? std::optional(rowOf(**old)) : std::nullopt;
    const QString name = visibleLine(entry.name).left(80);
    return m_session.perform({u"recipient"_s,
                              *old ? Words::tr("Changed the recipient \"%1\" in this case.").arg(name)
                                   : Words::tr("Added the recipient \"%1\" to this case.").arg(name),
                              {{u"recipient"_s, row.id.value(), before, rowOf(row)}}});
}

Outcome CaseRecipients::takeBack(const QString &id)
{
    const auto old = ownRow(m_session.database(), id);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return failure(ErrorCode::notFound,
                       Words::tr("The case says nothing of its own about the recipient \"%1\".").arg(id));
    return m_session.perform({u"recipient"_s,
                              Words::tr("Took back what the case said of the recipient \"%1\".").arg(id),
                              {{u"recipient"_s, (*old)->id.value(), rowOf(**old), std::nullopt}}});
}

} // namespace interdict
