// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetfiles.h"

#include "models/referrals/picturestripping.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketFiles)
};

constexpr qint64 largestPicture = 64LL << 20;

/// Takes what is written to it and keeps nothing.
class Sink : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

bool isNamedBy(const Source &source, const QSet<NamedRow> &rows)
{
    const QJsonObject layout = QJsonDocument::fromJson(source.layout.toUtf8()).object();
    for (const QJsonValue &named : layout.value("namedBy"_L1).toArray()) {
        const NamedRow row(named["source"_L1].toInteger(), named["record"_L1].toInteger());
        if (rows.contains(row))
            return true;
    }
    return false;
}

/// ".jpg" of the file, where it is a plain one; else ".bin".
QString endingOf(const QString &fileName)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,8}\\z"_s);
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return plain.match(ending).hasMatch() ? u'.' + ending : u".bin"_s;
}

FeedBytes feedOf(const Database &database, const Source &source)
{
    return [&database, id = source.id, size = source.byteCount](const TakeBytes &take) -> Outcome {
        for (qint64 at = 0; at < size; at += sourceBlockSize) {
            const Result<QByteArray> block = readSourceBytes(database, id, at, std::min(sourceBlockSize, size - at));
            if (!block)
                return tl::unexpected(block.error());
            if (Outcome taken = take(*block); !taken)
                return taken;
        }
        return {};
    };
}

Result<QByteArray> allOf(const FeedBytes &feed)
{
    QByteArray bytes;
    const Outcome fed = feed([&bytes](QByteArrayView piece) -> Outcome {
        bytes += piece;
        return {};
    });
    return fed ? Result<QByteArray>(bytes) : tl::unexpected(fed.error());
}

FeedBytes strippedFeed(const FeedBytes &feed)
{
    return [feed](const TakeBytes &take) -> Outcome {
        const Result<QByteArray> picture = allOf(feed);
        return picture ? take(withoutMetadata(*picture)) : tl::unexpected(picture.error());
    };
}

/// A picture that can be told apart from what it says of itself is fed without that.
Outcome stripPicture(PacketExhibit &exhibit, const Database &database, const Source &source)
{
    if (source.byteCount > largestPicture)
        return {};
    const Result<QByteArray> head = readSourceBytes(database, source.id, 0, std::min<qint64>(source.byteCount, 16));
    if (!head)
        return tl::unexpected(head.error());
    if (!isStrippablePicture(*head))
        return {};
    const Result<QByteArray> picture = allOf(exhibit.feed);
    if (!picture)
        return tl::unexpected(picture.error());
    exhibit.isWithoutMetadata = !withoutMetadata(*picture).isEmpty();
    if (exhibit.isWithoutMetadata)
        exhibit.feed = strippedFeed(exhibit.feed);
    return {};
}

} // namespace

Result<std::vector<Source>> evidenceNamedBy(const Database &database, const QSet<NamedRow> &rows)
{
    Result<std::vector<Source>> sources = allSources(database);
    if (!sources)
        return sources;
    std::erase_if(*sources, [&rows](const Source &source) {
        return source.format != "evidence"_L1 || source.isWithdrawn() || !isNamedBy(source, rows);
    });
    return sources;
}

Result<PacketExhibit> fileExhibit(const Database &database, const Source &source, int number)
{
    PacketExhibit exhibit{.bytesDigest = source.digest, .sourceDigest = source.digest};
    exhibit.number = u"EX-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    exhibit.sourceFile = source.fileName;
    exhibit.byteLength = source.byteCount;
    exhibit.isWholeFile = true;
    exhibit.fileName = exhibit.number + endingOf(source.fileName);
    exhibit.mediaType = QMimeDatabase().mimeTypeForFile(source.fileName, QMimeDatabase::MatchExtension).name();
    exhibit.text = Words::tr("Evidence file \"%1\"").arg(visibleLine(source.fileName).left(120));
    exhibit.feed = feedOf(database, source);
    if (Outcome stripped = stripPicture(exhibit, database, source); !stripped)
        return tl::unexpected(stripped.error());
    return exhibit;
}

Outcome checkSourceBytes(const Database &database, const std::vector<PacketSource> &sources, const CancelToken &cancel,
                         const ProgressSink &progress)
{
    QString changed;
    for (const PacketSource &packed : sources) {
        const Result<std::optional<Source>> source = findSource(database, packed.digest);
        if (!source)
            return tl::unexpected(source.error());
        Sink sink;
        sink.open(QIODevice::WriteOnly);
        const Result<Sha256> digest = *source ? extractSource(database, (*source)->id, sink, cancel, progress)
                                              : Result<Sha256>(failure(ErrorCode::notFound, QString()));
        if (!digest && digest.error().code == ErrorCode::cancelled)
            return tl::unexpected(digest.error());
        if (!digest || *digest != packed.digest)
            changed += u"\n- "_s + visibleLine(packed.fileName).left(200);
    }
    if (changed.isEmpty())
        return {};
    return failure(ErrorCode::damaged,
                   Words::tr("The packet was not built: the stored bytes of these sources are not those that were "
                             "imported. Check the case with \"verify\", and go back to a copy that holds:%1")
                       .arg(changed));
}

} // namespace interdict
