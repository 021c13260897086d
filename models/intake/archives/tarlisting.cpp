// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/tarlisting.h"

#include "models/intake/archives/membername.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace interdict {

namespace {

constexpr qint64 block = 512;
constexpr qint64 longestHeader = 1 << 20; // of a name or of pax records

QByteArrayView field(QByteArrayView header, qsizetype at, qsizetype length)
{
    const QByteArrayView whole = header.sliced(at, length);
    const qsizetype end = whole.indexOf('\0');
    return end < 0 ? whole : whole.first(end);
}

/// Octal digits, or where the first bit is set a number of the bytes themselves; -1 where it is neither.
qint64 numberOf(QByteArrayView header, qsizetype at, qsizetype length)
{
    const QByteArrayView bytes = header.sliced(at, length);
    qint64 number = 0;
    if (static_cast<uchar>(bytes.front()) & 0x80) {
        for (qsizetype i = length - 8; i < length; ++i)
            number = (number << 8) | static_cast<uchar>(bytes.at(i));
        return static_cast<uchar>(bytes.front()) == 0x80 && number >= 0 ? number : -1;
    }
    for (const char c : field(header, at, length).trimmed()) {
        if (c < '0' || c > '7' || number > (std::numeric_limits<qint64>::max() >> 4))
            return -1;
        number = number * 8 + (c - '0');
    }
    return number;
}

bool isZero(QByteArrayView header)
{
    return std::all_of(header.begin(), header.end(), [](char c) { return c == 0; });
}

QString refusalOfType(char type)
{
    switch (type) {
    case '0':
    case '7':
    case '\0':
        return {};
    case '1':
    case '2':
        return QCoreApplication::translate("Archives", "It is a link, not a file.");
    case '3':
    case '4':
    case '6':
        return QCoreApplication::translate("Archives", "It is a device, not a file.");
    case 'S':
        return QCoreApplication::translate("Archives",
                                           "It is stored with gaps, which is not read. Unpack the archive with "
                                           "another program first and import the files.");
    default:
        return QCoreApplication::translate("Archives", "It is of a kind that is not read.");
    }
}

class TarReader
{
public:
    TarReader(const QString &path, const QString &name, const ArchiveLimits &limits)
        : m_file(path), m_name(shownName(name)), m_limits(limits)
    {
    }

    Result<ContainerMembers> read();

private:
    Outcome readAll();
    /// False at the end.
    bool readOne(QByteArrayView header);
    bool readExtension(char type, qint64 size);
    void readPax(const QByteArray &records);
    void addMember(QByteArrayView header, char type, qint64 size);
    void noteDamage();

    QFile m_file;
    QString m_name;
    const ArchiveLimits &m_limits;
    ContainerMembers m_members;
    qint64 m_at = 0;
    QByteArray m_longName; ///< of the next member
    qint64 m_longSize = -1;
    bool m_isSparse = false;
};

void TarReader::noteDamage()
{
    ContainerMember rest;
    rest.name = QCoreApplication::translate("Archives", "(the rest of the archive)");
    rest.refusal =
        QCoreApplication::translate("Archives", "The archive is damaged or cut off from here on. Get it again.");
    m_members.push_back(std::move(rest));
}

/// "27 path=some/long/name\n": the length counts the whole record.
void TarReader::readPax(const QByteArray &records)
{
    for (qsizetype at = 0; at < records.size();) {
        const qsizetype blank = records.indexOf(' ', at);
        bool isNumber = false;
        const qint64 length = blank < 0 ? 0 : records.sliced(at, blank - at).toLongLong(&isNumber);
        if (!isNumber || length <= blank - at + 1 || length > records.size() - at)
            return;
        const QByteArray record = records.sliced(blank + 1, at + length - blank - 2);
        const qsizetype equals = record.indexOf('=');
        const QByteArray key = record.left(std::max<qsizetype>(equals, 0));
        const QByteArray value = record.sliced(equals + 1);
        if (key == "path" || key == "GNU.sparse.name")
            m_longName = value;
        else if (key == "size")
            m_longSize = value.toLongLong();
        m_isSparse = m_isSparse || key.startsWith("GNU.sparse.");
        at += length;
    }
}

/// A header that belongs to the next one; false where it cannot be read.
bool TarReader::readExtension(char type, qint64 size)
{
    if (size > longestHeader || !m_file.seek(m_at))
        return false;
    const QByteArray bytes = m_file.read(size);
    if (bytes.size() < size)
        return false;
    if (type == 'L')
        m_longName = field(bytes, 0, bytes.size()).toByteArray();
    else if (type == 'x')
        readPax(bytes);
    return true;
}

void TarReader::addMember(QByteArrayView header, char type, qint64 size)
{
    QByteArray name = m_longName;
    if (name.isEmpty()) {
        name = field(header, 0, 100).toByteArray();
        const QByteArrayView prefix = field(header, 345, 155);
        if (header.sliced(257, 6) == QByteArrayView("ustar\0", 6) && !prefix.isEmpty())
            name = prefix.toByteArray() + '/' + name;
    }
    ContainerMember member;
    member.name = plainName(decodedName(name));
    member.refusal = refusalOfName(member.name, m_limits.nameLength);
    member.name.truncate(m_limits.nameLength);
    if (member.refusal.isEmpty())
        member.refusal = refusalOfType(m_isSparse ? 'S' : type);
    if (member.refusal.isEmpty() && size > m_file.size() - m_at)
        member.refusal = QCoreApplication::translate("Archives", "The archive is cut off within it. Get it again.");
    member.bytes.range = {m_at, size, {}, false};
    member.bytes.size = size;
    if (type != '5' && !(type == '0' && member.name.endsWith(u'/')))
        m_members.push_back(std::move(member));
    m_longName.clear();
    m_longSize = -1;
    m_isSparse = false;
}

bool TarReader::readOne(QByteArrayView header)
{
    const char type = header.at(156);
    qint64 size = numberOf(header, 124, 12);
    if (size < 0 || !isTarHeader(header)) {
        noteDamage();
        return false;
    }
    m_at += block;
    if (type == 'L' || type == 'K' || type == 'x' || type == 'g') {
        if (!readExtension(type, size)) {
            noteDamage();
            return false;
        }
    } else {
        size = m_longSize >= 0 ? m_longSize : size;
        const bool hasBytes = type < '1' || type > '6';
        addMember(header, type, hasBytes ? size : 0);
        size = hasBytes ? size : 0;
    }
    if (size > m_file.size() - m_at)
        return false;
    m_at += (size + block - 1) / block * block;
    return true;
}

Outcome TarReader::readAll()
{
    for (bool goesOn = true; goesOn && m_at < m_file.size();) {
        const QByteArray header = m_file.seek(m_at) ? m_file.read(block) : QByteArray();
        if (header.size() < block) {
            noteDamage();
            return {};
        }
        if (isZero(header))
            return {};
        goesOn = readOne(header);
        if (qint64(m_members.size()) > m_limits.members) {
            return failure(ErrorCode::limitExceeded,
                           QCoreApplication::translate("Archives", "\"%1\" has more than %L2 members. Unpack it with "
                                                                   "another program and import what is needed.")
                               .arg(m_name)
                               .arg(m_limits.members));
        }
    }
    return {};
}

Result<ContainerMembers> TarReader::read()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("Archives", "\"%1\" cannot be opened: %2. Check the drive and that "
                                                               "you may read the file.")
                           .arg(m_name, m_file.errorString()));
    }
    const QByteArray head = m_file.peek(block);
    if (head.size() < block || !(isTarHeader(head) || isZero(head))) {
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("Archives", "\"%1\" cannot be read as a tar: it is "
                                                               "damaged or no tar. Get the file again.")
                           .arg(m_name));
    }
    if (Outcome all = readAll(); !all)
        return tl::unexpected(all.error());
    return std::move(m_members);
}

} // namespace

bool isTarHeader(QByteArrayView head)
{
    if (head.size() < block || head.front() == 0)
        return false;
    qint64 sum = 0;
    qint64 signedSum = 0; // as some old programs wrote it
    for (qsizetype i = 0; i < block; ++i) {
        const char c = i >= 148 && i < 156 ? ' ' : head.at(i);
        sum += static_cast<uchar>(c);
        signedSum += static_cast<signed char>(c);
    }
    const qint64 stated = numberOf(head, 148, 8);
    return stated > 0 && (stated == sum || stated == signedSum);
}

Result<ContainerMembers> readTar(const QString &path, const QString &name, const ArchiveLimits &limits)
{
    return TarReader(path, name, limits).read();
}

} // namespace interdict
