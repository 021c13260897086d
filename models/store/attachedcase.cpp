// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/attachedcase.h"

#include "models/store/cachesize.h"

#include <QFileInfo>
#include <QUrl>

namespace interdict {

using namespace Qt::StringLiterals;

Result<AttachedCase> AttachedCase::attach(const Database &database, const QString &path, const char *name)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    // As Database::open(): a medium that cannot be written has no place for what WAL needs beside the file.
    const bool isWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    url.setQuery(isWritable ? u"mode=ro"_s : u"mode=ro&immutable=1"_s);
    Result<Statement> attach = database.prepare(u"ATTACH ?1 AS %1"_s.arg(QLatin1StringView(name)));
    if (!attach)
        return tl::unexpected(attach.error());
    if (Outcome attached = attach->bind(QString::fromLatin1(url.toEncoded())).run(); !attached)
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
