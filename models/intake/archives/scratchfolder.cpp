// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/scratchfolder.h"

#include "models/intake/archives/membername.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype chunk = 256 << 10;

tl::unexpected<Error> cannotWrite(const QString &name, const QString &why)
{
    return failure(ErrorCode::cannotWrite,
                   QCoreApplication::translate("Archives",
                                               "\"%1\" cannot be unpacked to the folder for temporary files: "
                                               "%2. Make room there and try again.")
                       .arg(shownName(name), why));
}

} // namespace

Outcome ScratchFolder::count(qint64 bytes, const QString &name)
{
    if (bytes <= m_limits.totalSize - m_bytes) {
        m_bytes += std::max<qint64>(bytes, 0);
        return {};
    }
    return failure(ErrorCode::limitExceeded,
                   QCoreApplication::translate("Archives",
                                               "With \"%1\" the archive unpacks to more than %L2 MiB. Unpack it "
                                               "with another program and import what is needed.")
                       .arg(shownName(name))
                       .arg(m_limits.totalSize >> 20));
}

Outcome ScratchFolder::copy(QIODevice &from, QIODevice &to, const QString &name, qint64 packed,
                            const CancelToken &cancel)
{
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (cancel.isCancelled())
            return cancelled();
        const qint64 got = from.read(buffer.data(), chunk);
        if (got < 0)
            return failure(ErrorCode::damaged, from.errorString());
        if (got == 0)
            return {};
        done += got;
        if (packed >= 0 && isBomb(done, packed, m_limits)) {
            return failure(ErrorCode::limitExceeded,
                           QCoreApplication::translate("Archives", "\"%1\" unpacks to more than %L2 times its size, as "
                                                                   "archives made to do harm do. It was not unpacked.")
                               .arg(shownName(name))
                               .arg(m_limits.ratio));
        }
        if (packed >= 0) {
            if (Outcome counted = count(got, name); !counted)
                return counted;
        }
        if (to.write(buffer.constData(), got) != got)
            return cannotWrite(name, to.errorString());
    }
}

Result<QString> ScratchFolder::unpack(QIODevice &device, const QString &name, qint64 packed, const CancelToken &cancel,
                                      const QString &suffix)
{
    const bool isPlain = suffix.size() <= 16 && std::all_of(suffix.begin(), suffix.end(), [](QChar c) {
                             return c.unicode() < 0x80 && c.isLetterOrNumber();
                         });
    const QString ending = isPlain && !suffix.isEmpty() ? u'.' + suffix : QString();
    QFile file(m_folder.filePath(QStringLiteral("member%1%2").arg(++m_files).arg(ending)));
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(name, m_folder.isValid() ? file.errorString() : m_folder.errorString());
    Outcome copied = copy(device, file, name, packed, cancel);
    if (copied && !file.flush())
        copied = cannotWrite(name, file.errorString());
    if (copied)
        return file.fileName();
    file.remove();
    return tl::unexpected(copied.error());
}

} // namespace interdict
