// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/attachedcase.h"

namespace interdict {

using namespace Qt::StringLiterals;

Result<AttachedCase> AttachedCase::attach(const Database &database, const QString &path, const char *name)
{
    const Result<Database> reading = Database::open(path, Database::Mode::readOnly); // finds out how it can be read
    if (!reading)
        return tl::unexpected(reading.error());
    Result<Statement> attach = database.prepare(u"ATTACH ?1 AS %1"_s.arg(QLatin1StringView(name)));
    if (!attach)
        return tl::unexpected(attach.error());
    if (Outcome attached = attach->bind(QString::fromLatin1(reading->uri())).run(); !attached)
        return tl::unexpected(attached.error());
    return AttachedCase(database, name);
}

AttachedCase::~AttachedCase()
{
    if (m_database)
        static_cast<void>(m_database->execute("DETACH " + m_name));
}

} // namespace interdict
