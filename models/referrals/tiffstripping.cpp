// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/tiffstripping.h"

#include "models/referrals/picturestripping.h"

#include <QMap>
#include <QSet>
#include <QtEndian>

#include <optional>
#include <vector>

namespace interdict {

namespace {

constexpr quint16 newSubfileType = 254;
constexpr quint16 compression = 259;
constexpr quint16 stripOffsets = 273;
constexpr quint16 stripByteCounts = 279;
constexpr quint16 tileOffsets = 324;
constexpr quint16 tileByteCounts = 325;
constexpr quint16 subDirectories = 330;
constexpr quint16 jpegTables = 347;
constexpr quint16 dngVersion = 50706;

constexpr quint16 typeLong = 4;
constexpr quint32 jpegPacked = 7;
constexpr size_t mostPages = 10000;

/// What a decoder needs, by TIFF 6.0 and its technical notes; no texts, and nothing that nobody knows.
bool staysInTiff(quint16 tag)
{
    static const QSet<quint16> needed{254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266,  273, 274,
                                      277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 292,  293, 296,
                                      297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325,  332, 334,
                                      336, 338, 339, 340, 341, 347, 529, 530, 531, 532, 34675};
    return needed.contains(tag);
}

/// None, CCITT, LZW, JPEG, deflate, PackBits: the others may hold files with metadata of their own.
bool isPlainlyPacked(quint32 method)
{
    static const QSet<quint32> known{1, 2, 3, 4, 5, jpegPacked, 8, 32773, 32946};
    return known.contains(method);
}

qint64 bytesOfType(quint16 type)
{
    static constexpr qint64 sizes[]{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(sizes) ? sizes[type] : 0;
}

struct Field
{
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value; ///< in the file's byte order
};
using Page = QMap<quint16, Field>;

class TiffCopy
{
public:
    explicit TiffCopy(const QByteArray &bytes) : m_in(bytes), m_isBig(bytes.startsWith("MM")) {}

    QByteArray run();

private:
    template <typename Number>
    Number numberAt(const QByteArray &bytes, qint64 at) const
    {
        return m_isBig ? qFromBigEndian<Number>(bytes.constData() + at)
                       : qFromLittleEndian<Number>(bytes.constData() + at);
    }
    template <typename Number>
    QByteArray toBytes(Number value) const
    {
        QByteArray bytes(sizeof value, '\0');
        if (m_isBig)
            qToBigEndian(value, bytes.data());
        else
            qToLittleEndian(value, bytes.data());
        return bytes;
    }
    bool isInside(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= m_in.size() - length; }

    std::optional<std::vector<qint64>> directories() const;
    std::optional<Page> pageAt(qint64 directory) const;
    std::optional<Field> fieldAt(qint64 entry) const;
    std::vector<quint32> numbersOf(const Field &field) const;
    std::optional<QByteArray> piece(const QByteArray &bytes, bool isJpeg) const;
    bool copyPieces(Page &page, quint16 offsets, quint16 counts);
    bool copyPage(Page page);
    quint32 append(const QByteArray &bytes);

    const QByteArray &m_in;
    const bool m_isBig;
    QByteArray m_out;
    qint64 m_nextAt = 4; ///< in m_out, where the offset of the next page belongs
    qint64 m_copied = 0; ///< more than the file has is copied only where pieces lie over each other
};

/// Where the pages' directories begin; nothing where they run in a circle or out of the file.
std::optional<std::vector<qint64>> TiffCopy::directories() const
{
    std::vector<qint64> found;
    QSet<qint64> seen;
    for (qint64 at = numberAt<quint32>(m_in, 4); at != 0;) {
        if (seen.contains(at) || found.size() >= mostPages || !isInside(at, 2))
            return {};
        const qint64 end = at + 2 + 12 * qint64(numberAt<quint16>(m_in, at));
        if (!isInside(end, 4))
            return {};
        seen.insert(at);
        found.push_back(at);
        at = numberAt<quint32>(m_in, end);
    }
    return found;
}

std::optional<Field> TiffCopy::fieldAt(qint64 entry) const
{
    Field field{numberAt<quint16>(m_in, entry + 2), numberAt<quint32>(m_in, entry + 4), {}};
    const qint64 length = bytesOfType(field.type) * field.count;
    const qint64 at = length <= 4 ? entry + 8 : numberAt<quint32>(m_in, entry + 8);
    if (length == 0 || !isInside(at, length))
        return {};
    field.value = m_in.sliced(at, length);
    return field;
}

/// The tags that stay, and those that say what to do with the page.
std::optional<Page> TiffCopy::pageAt(qint64 directory) const
{
    Page page;
    const int entries = numberAt<quint16>(m_in, directory);
    qint64 held = 0;
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + 12 * qint64(i);
        const quint16 tag = numberAt<quint16>(m_in, entry);
        const bool isTold = tag == subDirectories || tag == dngVersion;
        if (page.contains(tag) || (!staysInTiff(tag) && !isTold))
            continue;
        const std::optional<Field> field = fieldAt(entry);
        held += field ? field->value.size() : 0;
        if (!field || held > m_in.size())
            return {};
        page.insert(tag, *field);
    }
    return page;
}

std::vector<quint32> TiffCopy::numbersOf(const Field &field) const
{
    std::vector<quint32> numbers;
    if (field.type != 3 && field.type != typeLong)
        return numbers;
    const qint64 width = bytesOfType(field.type);
    for (qint64 at = 0; at < field.value.size(); at += width)
        numbers.push_back(width == 2 ? numberAt<quint16>(field.value, at) : numberAt<quint32>(field.value, at));
    return numbers;
}

/// Values and strips begin at even places.
quint32 TiffCopy::append(const QByteArray &bytes)
{
    m_out.resize(m_out.size() + m_out.size() % 2, '\0');
    const auto at = quint32(m_out.size());
    m_out += bytes;
    return at;
}

/// A strip that is a JPEG may say as much of itself as a JPEG file.
std::optional<QByteArray> TiffCopy::piece(const QByteArray &bytes, bool isJpeg) const
{
    if (!isJpeg)
        return bytes;
    if (!bytes.startsWith("\xff\xd8\xff"))
        return {};
    const QByteArray plain = withoutMetadata(bytes);
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

bool TiffCopy::copyPieces(Page &page, quint16 offsets, quint16 counts)
{
    const std::vector<quint32> from = numbersOf(page.value(offsets));
    const std::vector<quint32> lengths = numbersOf(page.value(counts));
    const std::vector<quint32> method = numbersOf(page.value(compression));
    const bool isJpeg = !method.empty() && method.front() == jpegPacked;
    if (from.empty() || from.size() != lengths.size())
        return false;
    QByteArray newOffsets;
    QByteArray newLengths;
    for (size_t i = 0; i < from.size(); ++i) {
        m_copied += lengths[i];
        if (!isInside(from[i], lengths[i]) || m_copied > m_in.size())
            return false;
        const auto kept = lengths[i] == 0 ? QByteArray() : piece(m_in.sliced(from[i], lengths[i]), isJpeg);
        if (!kept)
            return false;
        newOffsets += toBytes(kept->isEmpty() ? quint32(0) : append(*kept));
        newLengths += toBytes(quint32(kept->size()));
    }
    page[offsets] = {typeLong, quint32(from.size()), newOffsets};
    page[counts] = {typeLong, quint32(from.size()), newLengths};
    return true;
}

bool TiffCopy::copyPage(Page page)
{
    const std::vector<quint32> method = numbersOf(page.value(compression));
    if (!method.empty() && !isPlainlyPacked(method.front()))
        return false;
    const bool isTiled = page.contains(tileOffsets);
    if (isTiled == page.contains(stripOffsets))
        return false;
    if (!copyPieces(page, isTiled ? tileOffsets : stripOffsets, isTiled ? tileByteCounts : stripByteCounts))
        return false;
    if (page.contains(jpegTables)) {
        const auto tables = piece(page[jpegTables].value, true);
        if (!tables)
            return false;
        page[jpegTables] = {page[jpegTables].type, quint32(tables->size()), *tables};
    }
    QByteArray directory = toBytes(quint16(page.size()));
    for (auto field = page.cbegin(); field != page.cend(); ++field) {
        m_copied += field->value.size();
        directory += toBytes(field.key()) + toBytes(field->type) + toBytes(field->count);
        directory += field->value.size() > 4 ? toBytes(append(field->value)) : field->value.leftJustified(4, '\0');
    }
    const quint32 at = append(directory + toBytes(quint32(0)));
    m_out.replace(m_nextAt, 4, toBytes(at));
    m_nextAt = m_out.size() - 4;
    return true;
}

QByteArray TiffCopy::run()
{
    const auto found = m_in.size() < 8 ? std::nullopt : directories();
    if (!found)
        return {};
    m_out = m_in.first(4) + QByteArray(4, '\0');
    bool hasPage = false;
    for (const qint64 at : *found) {
        std::optional<Page> page = pageAt(at);
        if (!page)
            return {};
        const std::vector<quint32> subfile = numbersOf(page->value(newSubfileType));
        const bool isSmallerCopy = !subfile.empty() && (subfile.front() & 1);
        if (page->contains(dngVersion) || (isSmallerCopy && page->contains(subDirectories)))
            return {}; // the picture itself would be left behind
        page->remove(subDirectories);
        if (isSmallerCopy)
            continue;
        if (!copyPage(*std::move(page)) || m_copied > 2 * m_in.size())
            return {};
        hasPage = true;
    }
    return hasPage ? m_out : QByteArray();
}

} // namespace

bool isTiff(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4));
}

QByteArray strippedTiff(const QByteArray &bytes)
{
    return isTiff(bytes) ? TiffCopy(bytes).run() : QByteArray();
}

} // namespace interdict
