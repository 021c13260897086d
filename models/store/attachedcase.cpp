// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/attachedcase.h"

#include "models/store/cachesize.h"

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
    AttachedCase attached(database, name);
    // What Database::open() says of its cache holds for the connection's own file alone; an attached one has 2 MiB,
    // which a big case is read through again and again.
    const QByteArray kibibytes = QByteArray::number(CacheSize::usualMebibytes * 1024);
    if (Outcome set = database.execute("PRAGMA " + QByteArray(name) + ".cache_size=-" + kibibytes); !set)
        return tl::unexpected(set.error());
    return attached;
}

AttachedCase::~AttachedCase()
{
    if (m_database)
        static_cast<void>(m_database->execute("DETACH " + m_name));
}

} // namespace interdict
