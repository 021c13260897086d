// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/packing.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/unpackingdevice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

namespace {

constexpr std::array<std::array<quint32, 256>, 4> crcTables()
{
    std::array<std::array<quint32, 256>, 4> tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        tables[0][i] = value;
    }
    for (quint32 i = 0; i < 256; ++i) {
        for (size_t t = 1; t < tables.size(); ++t)
            tables[t][i] = (tables[t - 1][i] >> 8) ^ tables[0][tables[t - 1][i] & 0xFF];
    }
    return tables;
}

/// Checks what comes out of a container against what the container states.
class MemberDevice : public QIODevice
{
public:
    MemberDevice(std::unique_ptr<QIODevice> source, const PackedBytes &bytes, QString name)
        : m_source(std::move(source)),
          m_size(bytes.size),
          m_crc(bytes.crc),
          m_mayNeedMemory(bytes.packing == Packing::xz || bytes.packing == Packing::zstd),
          m_name(std::move(name))
    {
        QIODevice::open(ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isDone && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 finish();
    qint64 fail(const QString &sentence)
    {
        m_isFaulty = true;
        setErrorString(sentence);
        return -1;
    }

    std::unique_ptr<QIODevice> m_source;
    qint64 m_size;
    std::optional<quint32> m_crc;
    bool m_mayNeedMemory; ///< the packer may look back further than unpacking has memory for
    QString m_name;
    qint64 m_done = 0;
    quint32 m_sum = 0;
    bool m_isDone = false;
    bool m_isFaulty = false;
};

qint64 MemberDevice::readData(char *data, qint64 most)
{
    if (m_isFaulty)
        return -1;
    if (m_isDone || most <= 0)
        return 0;
    if (m_done == m_size)
        return finish();
    const qint64 got = m_source->read(data, m_size < 0 ? most : std::min(most, m_size - m_done));
    if (got < 0 && m_done == 0 && m_mayNeedMemory) {
        return fail(QCoreApplication::translate("Archives", "\"%1\" is damaged, or takes more memory to unpack than is "
                                                            "used here. Unpack it with another program, or get the "
                                                            "file again.")
                        .arg(m_name));
    }
    if (got < 0) {
        return fail(QCoreApplication::translate("Archives", "\"%1\" is damaged: its packed bytes cannot be read "
                                                            "further than %L2 bytes. Get the file again.")
                        .arg(m_name)
                        .arg(m_done));
    }
    if (got == 0)
        return finish();
    m_done += got;
    m_sum = crc32(QByteArrayView(data, got), m_sum);
    return got;
}

qint64 MemberDevice::finish()
{
    m_isDone = true;
    if (m_size >= 0 && m_done < m_size) {
        return fail(QCoreApplication::translate("Archives", "\"%1\" is damaged: it should have %L2 bytes but has only "
                                                            "%L3. Get the file again.")
                        .arg(m_name)
                        .arg(m_size)
                        .arg(m_done));
    }
    char more = 0;
    if (m_size >= 0 && m_source->read(&more, 1) > 0) {
        return fail(QCoreApplication::translate("Archives", "\"%1\" is damaged: it should have %L2 bytes but has more. "
                                                            "Get the file again.")
                        .arg(m_name)
                        .arg(m_size));
    }
    if (m_crc && *m_crc != m_sum) {
        return fail(QCoreApplication::translate("Archives", "\"%1\" is damaged: its checksum is not the one stated. "
                                                            "Get the file again.")
                        .arg(m_name));
    }
    return 0;
}

} // namespace

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    static constexpr std::array<std::array<quint32, 256>, 4> tables = crcTables();
    quint32 sum = ~before;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = at + bytes.size();
    for (; end - at >= 4; at += 4) {
        sum ^= quint32(at[0]) | quint32(at[1]) << 8 | quint32(at[2]) << 16 | quint32(at[3]) << 24;
        sum =
            tables[3][sum & 0xFF] ^ tables[2][(sum >> 8) & 0xFF] ^ tables[1][(sum >> 16) & 0xFF] ^ tables[0][sum >> 24];
    }
    for (; at != end; ++at)
        sum = (sum >> 8) ^ tables[0][(sum ^ *at) & 0xFF];
    return ~sum;
}

Result<std::unique_ptr<QIODevice>> openPacked(const QString &path, const PackedBytes &bytes, const QString &name)
{
    ByteWindow::Range range = bytes.range;
    range.isPadded = range.isPadded || bytes.packing == Packing::deflate;
    auto window = std::make_unique<ByteWindow>(path, range);
    if (!window->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("Archives", "\"%1\" cannot be opened: %2. Check the drive and that "
                                                               "you may read the file.")
                           .arg(shownName(name), window->errorString()));
    }
    std::unique_ptr<QIODevice> source = std::move(window);
    if (bytes.packing != Packing::stored)
        source = std::make_unique<UnpackingDevice>(std::move(source), bytes.packing);
    return std::make_unique<MemberDevice>(std::move(source), bytes, shownName(name));
}

} // namespace interdict
