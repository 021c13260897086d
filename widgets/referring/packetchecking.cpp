// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetchecking.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketChecking)
};

constexpr qsizetype mostProblems = 8;

Result<Sha256> digestOf(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isRead = file.open(QIODevice::ReadOnly);
    while (isRead && !file.atEnd()) {
        if (cancel.isCancelled())
            return cancelled();
        const QByteArray block = file.read(1 << 20);
        isRead = !block.isEmpty();
        hash.addData(block);
    }
    if (!isRead)
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" cannot be read. Choose another file.").arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    return Sha256::fromBytes(hash.result());
}

} // namespace

Result<CheckedPacket> checkPacketFile(const QString &path, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<Sha256> digest = digestOf(path, cancel);
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
