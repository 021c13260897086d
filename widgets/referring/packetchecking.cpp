// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetchecking.h"

#include "models/values/safetext.h"
#include "models/values/sha256hasher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketChecking)
};

constexpr qsizetype mostProblems = 8;

Result<std::optional<Sha256>> digestOf(const QString &path, const CancelToken &cancel)
{
    if (QFileInfo(path).isDir())
        return std::optional<Sha256>();
    QFile file(path);
    Sha256Hasher hash;
    bool isRead = file.open(QIODevice::ReadOnly);
    while (isRead && !file.atEnd()) {
        if (cancel.isCancelled())
            return cancelled();
        const QByteArray block = file.read(1 << 20);
        isRead = !block.isEmpty();
        hash.add(block);
    }
    if (!isRead)
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" cannot be read. Choose another file.").arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    return std::optional(hash.digest());
}

} // namespace

Result<CheckedPacket> checkPacketFile(const QString &path, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::optional<Sha256>> digest = digestOf(path, cancel);
    if (!digest)
        return tl::unexpected(digest.error());
    const Result<PacketCheck> check = verifyPacket(path, cancel, progress);
    if (!check)
        return tl::unexpected(check.error());
    return CheckedPacket{*check, *digest};
}

QString verdictOn(const PacketCheck &check)
{
    if (check.isValid)
        return Words::tr("Complete and valid: every checksum holds. Payload files: %1.")
            .arg(QLocale().toString(check.files));
    QStringList lines{check.isComplete ? Words::tr("Complete, but not valid: do not rely on it.")
                                       : Words::tr("Neither complete nor valid: do not rely on it.")};
    for (const QString &problem : check.problems.mid(0, mostProblems))
        lines << u"• "_s + visibleLine(problem);
    if (check.problems.size() > mostProblems)
        lines
            << Words::tr("Further problems: %1.").arg(QLocale().toString(qint64(check.problems.size()) - mostProblems));
    return lines.join(u'\n');
}

} // namespace interdict::ui
