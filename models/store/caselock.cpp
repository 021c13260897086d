// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/caselock.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> inUse(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    QString message =
        Words::tr("\"%1\" is in use by %2 on %3 (process %4). Close it there, or open it for reading only.")
            .arg(shown(path), visibleLine(program.left(100)), visibleLine(host.left(100)))
            .arg(process);
    // Whether a program on another machine still runs cannot be seen from here.
    if (host != QSysInfo::machineHostName())
        message += u' ' + Words::tr("If that program is gone, as after a power failure there, delete the file \"%1\".")
                              .arg(shown(path + u".lock"_s));
    return failure(ErrorCode::caseInUse, message);
}

/// A program that was killed between making the lock file and writing its name there leaves it empty. Nobody needs a
/// second for that; while the maker runs, the system keeps the file from being removed.
bool takeUnsigned(QLockFile &lock, const QString &file)
{
    constexpr int oldEnough = 1000; // milliseconds
    const QFileInfo left(file);
    if (!left.exists() || left.size() > 0)
        return false;
    const qint64 age = left.lastModified().msecsTo(QDateTime::currentDateTime());
    if (age < oldEnough) // or the clock of its disk is ahead
        QThread::msleep(ulong(oldEnough - std::max<qint64>(age, 0)));
    const QFileInfo now(file);
    const bool isTheSame = now.exists() && now.size() == 0 && now.lastModified() == left.lastModified();
    return isTheSame && lock.removeStaleLockFile() && lock.tryLock(100);
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockCase(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a holder that is gone makes a lock stale
    if (lock->tryLock(100) || takeUnsigned(*lock, lock->fileName()))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return failure(
            ErrorCode::readOnly,
            Words::tr("\"%1\" lies in a folder that cannot be written. Open it for reading only, or copy it elsewhere.")
                .arg(shown(path)));
    return inUse(*lock, path);
}

Result<std::unique_ptr<QLockFile>> lockToReplace(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The folder \"%1\" does not exist. Choose another one, or make it first.")
                           .arg(shown(folder.path())));
    Result<std::unique_ptr<QLockFile>> lock = lockCase(path);
    if (!lock && lock.error().code == ErrorCode::readOnly)
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The folder \"%1\" cannot be written. Choose another one.").arg(shown(folder.path())));
    return lock;
}

} // namespace interdict
