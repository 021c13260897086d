// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagreading.h"
#include "models/referrals/packet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketCheck)
};

constexpr qint64 mostAnswerBytes = 4 << 20;

PacketCheck failedCheck(const QString &problem)
{
    PacketCheck check;
    check.problems << problem;
    return check;
}

QByteArray bytesOf(const FoundBag &bag, const QString &name)
{
    const auto file = bag.files.constFind(name);
    return file == bag.files.cend() ? QByteArray() : file->bytes;
}

QByteArray answerBeside(const QString &path)
{
    QFile file(timestampPath(path));
    return file.open(QIODevice::ReadOnly) ? file.read(mostAnswerBytes) : QByteArray();
}

void checkSeals(const FoundBag &bag, const QString &path, const VerifyOptions &options, PacketCheck &check)
{
    if (check.tagManifest.isEmpty())
        return;
    const QByteArray sealed = bytesOf(bag, check.tagManifest);
    for (const QString &ending : {u".asc"_s, u".sig"_s}) {
        const QByteArray signature = bytesOf(bag, check.tagManifest + ending);
        if (!signature.isEmpty() && !check.signature)
            check.signature = checkDetached(sealed, signature);
    }
    check.hasTimestampRequest = bag.files.contains(check.tagManifest + u".tsq"_s);
    QByteArray answer = bytesOf(bag, check.tagManifest + u".tsr"_s);
    if (answer.isEmpty())
        answer = answerBeside(path);
    if (!answer.isEmpty())
        check.timestamp = checkTimestamp(sealed, answer, options.trustedAuthorities);
}

/// The bag, or what keeps it from being looked at.
Result<FoundBag> foundBag(const QString &path, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::unique_ptr<BagSource>> source = BagSource::open(path, cancel);
    if (!source)
        return tl::unexpected(source.error());
    return readBag(**source, cancel, progress);
}

} // namespace

QString timestampPath(const QString &packetPath)
{
    const QString path = QDir::fromNativeSeparators(packetPath);
    return (path.endsWith(u'/') ? path.chopped(1) : path) + u".tsr"_s;
}

Result<PacketCheck> verifyPacket(const QString &path, const CancelToken &cancel, const ProgressSink &progress,
                                 const VerifyOptions &options)
{
    const Result<FoundBag> bag = foundBag(path, cancel, progress);
    if (!bag) {
        const ErrorCode code = bag.error().code;
        const bool isOfTheBag = code == ErrorCode::damaged || code == ErrorCode::limitExceeded;
        return isOfTheBag ? Result<PacketCheck>(failedCheck(bag.error().message)) : tl::unexpected(bag.error());
    }
    PacketCheck check = checkBag(*bag);
    checkSeals(*bag, path, options, check);
    return check;
}

Result<TimestampCheck> acceptTimestamp(const QString &packetPath, const QByteArray &answer,
                                       const VerifyOptions &options, const CancelToken &cancel)
{
    const Result<FoundBag> bag = foundBag(packetPath, cancel, {});
    if (!bag)
        return tl::unexpected(bag.error());
    const PacketCheck check = checkBag(*bag);
    if (!check.isValid)
        return failure(ErrorCode::badInput,
                       Words::tr("The packet is not valid, so that a time stamp would prove nothing: %1")
                           .arg(check.problems.value(0)));
    if (check.tagManifest.isEmpty())
        return failure(ErrorCode::badInput, Words::tr("The bag has no tag manifest that a time stamp could be over."));
    const TimestampCheck stamp = checkTimestamp(bytesOf(*bag, check.tagManifest), answer, options.trustedAuthorities);
    if (stamp.state == TimestampCheck::State::bad)
        return failure(ErrorCode::badInput, stamp.sentence);
    QSaveFile file(timestampPath(packetPath));
    if (!file.open(QIODevice::WriteOnly) || file.write(answer) != answer.size() || !file.commit())
        return failure(ErrorCode::cannotWrite, Words::tr("The time stamp could not be kept as \"%1\": %2.")
                                                   .arg(timestampPath(packetPath), file.errorString()));
    return stamp;
}

} // namespace interdict
