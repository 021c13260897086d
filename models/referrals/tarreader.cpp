// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/tarreader.h"

#include "models/values/safetext.h"

#include <KCompressionDevice>

#include <QCoreApplication>
#include <QStringDecoder>

#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::TarReader)
};

constexpr qint64 blockBytes = 512;
constexpr qint64 mostBytes = 8LL << 30;
constexpr qint64 mostNameBytes = 64 << 10;
constexpr size_t mostMembers = 1'000'000;
constexpr qint64 pieceBytes = 1 << 20;

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorCode::damaged,
                   Words::tr("The file is no intact tar archive. Ask whoever sent it to send it again."), detail);
}

QByteArray textAt(const QByteArray &header, qsizetype at, qsizetype length)
{
    const QByteArray field = header.mid(at, length);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

/// Octal digits, or, from the first bit on, a binary number of GNU tar.
std::optional<qint64> numberAt(const QByteArray &header, qsizetype at, qsizetype length)
{
    if (quint8(header[at]) & 0x80) {
        qint64 value = 0;
        for (qsizetype i = at + length - 8; i < at + length; ++i)
            value = value << 8 | quint8(header[i]);
        return value >= 0 ? std::optional(value) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = textAt(header, at, length).trimmed().toLongLong(&isNumber, 8);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

bool sumHolds(const QByteArray &header)
{
    const std::optional<qint64> stated = numberAt(header, 148, 8);
    QByteArray blank = header;
    blank.replace(148, 8, "        ");
    const qint64 sum = std::accumulate(blank.begin(), blank.end(), qint64(0),
                                       [](qint64 total, char byte) { return total + quint8(byte); });
    return stated && *stated == sum;
}

std::optional<QString> decoded(const QByteArray &name)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(name);
    return utf8.hasError() || name.isEmpty() ? std::nullopt : std::optional(text);
}

/// "path" of a POSIX header: records "23 path=a/b\n".
QByteArray pathRecord(QByteArrayView records)
{
    while (!records.isEmpty()) {
        const qsizetype blank = records.indexOf(' ');
        bool isNumber = false;
        const qsizetype length = records.first(std::max<qsizetype>(blank, 0)).toByteArray().toLongLong(&isNumber);
        if (!isNumber || length <= blank + 1 || length > records.size())
            return {};
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        if (record.startsWith("path="))
            return record.sliced(5).toByteArray();
        records = records.sliced(length);
    }
    return {};
}

} // namespace

bool TarReader::isTar(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(blockBytes);
    return head.startsWith("\x1f\x8b") || (head.size() == blockBytes && head.mid(257, 5) == "ustar");
}

Outcome TarReader::unpack(const QString &path, const CancelToken &cancel)
{
    KCompressionDevice device(path, KCompressionDevice::GZip);
    m_unpacked = std::make_unique<QTemporaryFile>();
    if (!device.open(QIODevice::ReadOnly) || !m_unpacked->open())
        return damaged(u"cannot unpack"_s);
    for (qint64 total = 0;;) {
        if (cancel.isCancelled())
            return cancelled();
        const QByteArray piece = device.read(pieceBytes);
        if (piece.isEmpty())
            break;
        total += piece.size();
        if (total > mostBytes)
            return failure(ErrorCode::limitExceeded,
                           Words::tr("The archive unpacks to more than is checked here (8 GiB). Ask for it in parts."));
        if (m_unpacked->write(piece) != piece.size())
            return failure(
                ErrorCode::cannotWrite,
                Words::tr("There is no room to unpack the archive for its check: %1.").arg(m_unpacked->errorString()));
    }
    m_path = m_unpacked->fileName();
    return m_unpacked->flush() ? Outcome() : damaged(u"cannot unpack"_s);
}

Result<TarReader> TarReader::open(const QString &path, const CancelToken &cancel)
{
    TarReader tar;
    tar.m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead, Words::tr("\"%1\" could not be read: %2.").arg(path, file.errorString()));
    if (file.read(2) == "\x1f\x8b") {
        if (Outcome unpacked = tar.unpack(path, cancel); !unpacked)
            return tl::unexpected(unpacked.error());
    }
    if (Outcome read = tar.readHeaders(); !read)
        return tl::unexpected(read.error());
    return tar;
}

/// One member, or a header that only tells the next one's name.
Outcome TarReader::take(const QByteArray &header, QFile &file, qint64 &at)
{
    const std::optional<qint64> size = numberAt(header, 124, 12);
    const char type = header[156];
    const bool hasBytes = type != '1' && type != '2' && type != '5';
    const qint64 length = hasBytes ? size.value_or(0) : 0;
    if (!size || length > file.size() - at)
        return damaged(u"size at %1"_s.arg(at - blockBytes));
    const qint64 next = at + (length + blockBytes - 1) / blockBytes * blockBytes;
    if (type == 'L' || type == 'x') {
        if (length > mostNameBytes || !file.seek(at))
            return damaged(u"long name at %1"_s.arg(at));
        const QByteArray bytes = file.read(length);
        const QByteArray name = type == 'L' ? textAt(bytes, 0, bytes.size()) : pathRecord(bytes);
        m_longName = decoded(name).value_or(m_longName);
    } else if (type != 'g') {
        QByteArray name = textAt(header, 0, 100);
        if (header.mid(257, 6) == QByteArray("ustar\0", 6) && header[345] != '\0')
            name = textAt(header, 345, 155) + '/' + name;
        const std::optional<QString> text = m_longName.isEmpty() ? decoded(name) : std::optional(m_longName);
        if (!text)
            return damaged(u"the name at %1 is not UTF-8"_s.arg(at));
        m_longName.clear();
        m_members.push_back({*text, length, type == '5', type == '1' || type == '2'});
        m_offsets.push_back(at);
    }
    at = next;
    return {};
}

Outcome TarReader::readHeaders()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    qint64 at = 0;
    while (at + blockBytes <= file.size()) {
        if (!file.seek(at))
            return damaged(file.errorString());
        const QByteArray header = file.read(blockBytes);
        if (header == QByteArray(blockBytes, '\0'))
            return {};
        if (!sumHolds(header))
            return damaged(u"header at %1"_s.arg(at));
        if (m_members.size() >= mostMembers)
            return failure(ErrorCode::limitExceeded,
                           Words::tr("The archive holds more than 1,000,000 files. Ask for it in parts."));
        at += blockBytes;
        if (Outcome taken = take(header, file, at); !taken)
            return taken;
    }
    return damaged(u"no end"_s);
}

Outcome TarReader::read(size_t member, const CancelToken &cancel, const std::function<void(QByteArrayView)> &take) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_offsets.at(member)))
        return damaged(file.errorString());
    for (qint64 left = m_members.at(member).size; left > 0;) {
        if (cancel.isCancelled())
            return cancelled();
        const QByteArray piece = file.read(std::min(left, pieceBytes));
        if (piece.isEmpty())
            return damaged(u"the file ends within \"%1\""_s.arg(visibleLine(m_members.at(member).name).left(200)));
        take(piece);
        left -= piece.size();
    }
    return {};
}

} // namespace interdict
