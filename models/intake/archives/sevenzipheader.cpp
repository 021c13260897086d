// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/sevenzipheader.h"

#include "models/intake/archives/sevenzipcursor.h"

#include <QtEndian>

#include <algorithm>

namespace interdict {

namespace {

using Folder = SevenZipHeader::Folder;
using Entry = SevenZipHeader::Entry;

enum Id : quint64 {
    headerId = 0x01,
    mainStreamsId = 0x04,
    filesId = 0x05,
    packId = 0x06,
    unpackId = 0x07,
    subStreamsId = 0x08,
    sizeId = 0x09,
    crcId = 0x0A,
    folderId = 0x0B,
    unpackSizeId = 0x0C,
    streamCountId = 0x0D,
    emptyStreamId = 0x0E,
    emptyFileId = 0x0F,
    namesId = 0x11,
    attributesId = 0x15,
    encodedHeaderId = 0x17,
};

constexpr qint64 signatureLength = 32;
constexpr qint64 mostCoders = 8;         // 7-Zip writes up to five
constexpr qint64 mostStreamsAFolder = 4; // of BCJ2

class HeaderReader
{
public:
    HeaderReader(QByteArrayView bytes, qint64 most) : m_cursor(bytes), m_most(most) {}

    std::optional<SevenZipHeader> read();

private:
    void readStreams();
    void readPack();
    void readFolders();
    Folder readFolder();
    void readFolderSizes();
    void readSubStreams();
    void readSubSizes();
    void readSubDigests();
    void readFiles();
    void readFileProperty(qint64 id, SevenZipCursor content);
    void readNames(SevenZipCursor &content);
    void placeFolders();

    SevenZipCursor m_cursor;
    qint64 m_most;
    SevenZipHeader m_header;
    qint64 m_packAt = 0;
    std::vector<qint64> m_packSizes;
    std::vector<bool> m_emptyFiles;
};

void HeaderReader::readPack()
{
    m_packAt = m_cursor.number();
    const qint64 count = m_cursor.count();
    if (count > mostStreamsAFolder * m_most)
        m_cursor.fail();
    m_cursor.properties([this, count](qint64 id) {
        if (id == sizeId) {
            for (qint64 i = 0; i < count && m_cursor.isGood(); ++i)
                m_packSizes.push_back(m_cursor.number());
        } else if (id == crcId) {
            (void)m_cursor.digests(count);
        } else {
            m_cursor.fail();
        }
    });
}

Folder HeaderReader::readFolder()
{
    Folder folder;
    qint64 inStreams = 0;
    folder.outStreams = 0;
    const qint64 coders = m_cursor.number();
    if (coders < 1 || coders > mostCoders)
        m_cursor.fail();
    for (qint64 i = 0; i < coders && m_cursor.isGood(); ++i) {
        const quint8 flags = m_cursor.byte();
        SevenZipHeader::Coder coder;
        coder.method = m_cursor.take(flags & 0x0F).toByteArray();
        const qint64 in = flags & 0x10 ? m_cursor.number() : 1;
        const qint64 out = flags & 0x10 ? m_cursor.number() : 1;
        if (in > mostCoders || out > mostCoders || flags & 0x80)
            m_cursor.fail();
        inStreams += in;
        folder.outStreams += out;
        if (flags & 0x20)
            coder.properties = m_cursor.take(m_cursor.number()).toByteArray();
        folder.coders.push_back(std::move(coder));
    }
    const qint64 pairs = folder.outStreams - 1;
    folder.packStreams = inStreams - pairs;
    if (folder.outStreams < 1 || folder.packStreams < 1)
        m_cursor.fail();
    const qint64 indexes = 2 * pairs + (folder.packStreams > 1 ? folder.packStreams : 0);
    for (qint64 i = 0; i < indexes && m_cursor.isGood(); ++i)
        (void)m_cursor.number();
    return folder;
}

/// A folder's size is that of the stream no other coder takes; with one coder, which is all that is read, the only one.
void HeaderReader::readFolderSizes()
{
    for (Folder &folder : m_header.folders) {
        for (qint64 i = 0; i < folder.outStreams && m_cursor.isGood(); ++i)
            folder.size = std::max(folder.size, m_cursor.number());
    }
}

void HeaderReader::readFolders()
{
    if (m_cursor.number() != folderId)
        m_cursor.fail();
    const qint64 count = m_cursor.count();
    if (m_cursor.byte() != 0 || count > m_most)
        m_cursor.fail();
    for (qint64 i = 0; i < count && m_cursor.isGood(); ++i)
        m_header.folders.push_back(readFolder());
    m_cursor.properties([this, count](qint64 id) {
        if (id == unpackSizeId) {
            readFolderSizes();
        } else if (id == crcId) {
            const std::vector<std::optional<quint32>> digests = m_cursor.digests(count);
            for (size_t i = 0; i < digests.size() && i < m_header.folders.size(); ++i)
                m_header.folders[i].crc = digests[i];
        } else {
            m_cursor.fail();
        }
    });
    for (Folder &folder : m_header.folders)
        folder.fileSizes = {folder.size};
}

/// All but the last of a folder's files state their size; the last has what is left.
void HeaderReader::readSubSizes()
{
    for (Folder &folder : m_header.folders) {
        qint64 left = folder.size;
        for (size_t i = 0; i + 1 < folder.fileSizes.size() && m_cursor.isGood(); ++i) {
            folder.fileSizes[i] = m_cursor.number();
            left -= folder.fileSizes[i];
            if (left < 0)
                m_cursor.fail();
        }
        if (!folder.fileSizes.empty())
            folder.fileSizes.back() = left;
    }
}

void HeaderReader::readSubDigests()
{
    std::vector<std::optional<quint32> *> wanted;
    for (Folder &folder : m_header.folders) {
        const bool isKnown = folder.fileCrcs.size() == 1 && folder.crc;
        for (std::optional<quint32> &crc : folder.fileCrcs) {
            if (!isKnown)
                wanted.push_back(&crc);
        }
    }
    const std::vector<std::optional<quint32>> digests = m_cursor.digests(qint64(wanted.size()));
    for (size_t i = 0; i < digests.size(); ++i)
        *wanted[i] = digests[i];
}

void HeaderReader::readSubStreams()
{
    bool hasSizes = false;
    const auto fit = [](Folder &folder) { folder.fileCrcs.resize(folder.fileSizes.size()); };
    std::for_each(m_header.folders.begin(), m_header.folders.end(), fit);
    m_cursor.properties([&](qint64 id) {
        if (id == streamCountId) {
            qint64 total = 0;
            for (Folder &folder : m_header.folders) {
                const qint64 count = m_cursor.number();
                if (count > m_most - total) {
                    m_cursor.fail();
                    return;
                }
                total += count;
                folder.fileSizes.assign(static_cast<size_t>(count), count == 1 ? folder.size : 0);
                fit(folder);
            }
        } else if (id == sizeId) {
            hasSizes = true;
            readSubSizes();
        } else if (id == crcId) {
            readSubDigests();
        } else {
            m_cursor.fail();
        }
    });
    for (const Folder &folder : m_header.folders) {
        if (folder.fileSizes.size() > 1 && !hasSizes)
            m_cursor.fail();
    }
}

void HeaderReader::placeFolders()
{
    size_t stream = 0;
    qint64 at = signatureLength + m_packAt;
    for (Folder &folder : m_header.folders) {
        folder.packedAt = at;
        for (qint64 i = 0; i < folder.packStreams; ++i, ++stream) {
            if (stream >= m_packSizes.size()) {
                m_cursor.fail();
                return;
            }
            folder.packedSize += m_packSizes[stream];
            at += m_packSizes[stream];
            if (at > qint64(1) << 61)
                m_cursor.fail();
        }
        folder.fileCrcs.resize(folder.fileSizes.size());
        if (folder.fileCrcs.size() == 1 && !folder.fileCrcs.front())
            folder.fileCrcs.front() = folder.crc;
    }
}

void HeaderReader::readStreams()
{
    m_cursor.properties([this](qint64 id) {
        if (id == packId)
            readPack();
        else if (id == unpackId)
            readFolders();
        else if (id == subStreamsId)
            readSubStreams();
        else
            m_cursor.fail();
    });
    placeFolders();
}

void HeaderReader::readNames(SevenZipCursor &content)
{
    if (content.byte() != 0)
        m_cursor.fail();
    for (Entry &entry : m_header.entries) {
        for (;;) {
            const QByteArrayView two = content.take(2);
            const char16_t unit = two.isEmpty() ? u'\0' : qFromLittleEndian<char16_t>(two.data());
            if (unit == u'\0')
                break;
            entry.name += QChar(unit);
        }
    }
}

void HeaderReader::readFileProperty(qint64 id, SevenZipCursor content)
{
    std::vector<Entry> &entries = m_header.entries;
    if (id == emptyStreamId) {
        const std::vector<bool> empty = content.bits(qint64(entries.size()));
        for (size_t i = 0; i < empty.size(); ++i)
            entries[i].hasBytes = !empty[i];
    } else if (id == emptyFileId) {
        const auto count =
            std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.hasBytes; });
        m_emptyFiles = content.bits(count);
    } else if (id == namesId) {
        readNames(content);
    } else if (id == attributesId) {
        const std::vector<bool> stated = content.optionalBits(qint64(entries.size()));
        if (content.byte() != 0)
            content.fail();
        for (size_t i = 0; i < stated.size() && content.isGood(); ++i)
            entries[i].attributes = stated[i] ? content.word() : 0;
    }
    if (!content.isGood())
        m_cursor.fail();
}

void HeaderReader::readFiles()
{
    const qint64 count = m_cursor.count();
    if (count > m_most)
        m_cursor.fail();
    m_header.entries.resize(static_cast<size_t>(m_cursor.isGood() ? count : 0));
    m_cursor.properties([this](qint64 id) { readFileProperty(id, SevenZipCursor(m_cursor.take(m_cursor.number()))); });
    size_t empty = 0;
    for (Entry &entry : m_header.entries) {
        if (!entry.hasBytes) {
            entry.isFolder = empty >= m_emptyFiles.size() || !m_emptyFiles[empty];
            ++empty;
        }
    }
}

std::optional<SevenZipHeader> HeaderReader::read()
{
    const qint64 id = m_cursor.number();
    if (id == encodedHeaderId) {
        m_header.isEncoded = true;
        readStreams();
        if (m_header.folders.size() != 1)
            m_cursor.fail();
    } else if (id == headerId) {
        m_cursor.properties([this](qint64 part) {
            if (part == mainStreamsId)
                readStreams();
            else if (part == filesId)
                readFiles();
            else
                m_cursor.fail();
        });
    } else {
        m_cursor.fail();
    }
    return m_cursor.isGood() ? std::optional(std::move(m_header)) : std::nullopt;
}

} // namespace

std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes, qint64 most)
{
    return HeaderReader(bytes, most).read();
}

} // namespace interdict
