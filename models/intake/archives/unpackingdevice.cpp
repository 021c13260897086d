// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/unpackingdevice.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype packedChunk = 64 << 10;
constexpr qint64 unpackedChunk = 1 << 20;

KCompressionDevice::CompressionType typeOf(Packing packing)
{
    switch (packing) {
    case Packing::bzip2:
        return KCompressionDevice::BZip2;
    case Packing::xz:
        return KCompressionDevice::Xz;
    case Packing::zstd:
        return KCompressionDevice::Zstd;
    case Packing::stored:
        return KCompressionDevice::None;
    case Packing::deflate:
    case Packing::gzip:
        break;
    }
    return KCompressionDevice::GZip;
}

} // namespace

UnpackingDevice::UnpackingDevice(std::unique_ptr<QIODevice> packed, Packing packing)
    : m_packed(std::move(packed)),
      m_filter(KCompressionDevice::filterForCompressionType(typeOf(packing))),
      m_packing(packing)
{
    if (m_filter) // else KArchive was built without it
        m_filter->setFilterFlags(packing == Packing::deflate ? KFilterBase::NoHeaders : KFilterBase::WithHeaders);
    m_isFaulty = !m_filter || !m_filter->init(QIODevice::ReadOnly);
    QIODevice::open(ReadOnly | Unbuffered);
}

UnpackingDevice::~UnpackingDevice()
{
    if (m_filter)
        m_filter->terminate();
}

void UnpackingDevice::startNextStream()
{
    // init() forgets the input that is left.
    const int left = m_filter->inBufferAvailable();
    m_isFaulty = !m_filter->init(QIODevice::ReadOnly);
    m_filter->setInBuffer(m_buffer.constData() + m_buffer.size() - left, static_cast<uint>(left));
    m_isBetweenStreams = false;
}

UnpackingDevice::Step UnpackingDevice::refill()
{
    m_buffer.resize(packedChunk);
    m_buffer.resize(std::max<qint64>(m_packed->read(m_buffer.data(), packedChunk), 0));
    if (!m_buffer.isEmpty()) {
        m_filter->setInBuffer(m_buffer.constData(), static_cast<uint>(m_buffer.size()));
        return Step::goOn;
    }
    return m_isBetweenStreams || m_packing == Packing::deflate ? Step::atEnd : Step::fault;
}

UnpackingDevice::Step UnpackingDevice::unpackMore(char *data, qint64 most, qint64 &got)
{
    if (m_filter->inBufferAvailable() <= 0 && !m_mayHoldBack) {
        if (const Step step = refill(); step != Step::goOn)
            return step;
    }
    if (m_isBetweenStreams)
        startNextStream();
    if (m_isFaulty)
        return Step::fault;
    m_filter->setOutBuffer(data, static_cast<uint>(most));
    const KFilterBase::Result result = m_filter->uncompress();
    got = std::clamp<qint64>(most - m_filter->outBufferAvailable(), 0, most);
    m_isBetweenStreams = result == KFilterBase::End;
    m_mayHoldBack = m_packing == Packing::zstd && got == most && !m_isBetweenStreams;
    return result == KFilterBase::Error ? Step::fault : Step::goOn;
}

qint64 UnpackingDevice::readData(char *data, qint64 most)
{
    if (m_isFaulty)
        return -1;
    most = std::min(most, unpackedChunk);
    qint64 got = 0;
    while (got == 0 && most > 0) {
        const Step step = unpackMore(data, most, got);
        m_isFaulty = m_isFaulty || step == Step::fault;
        if (step != Step::goOn && got == 0)
            return m_isFaulty ? -1 : 0;
    }
    return got;
}

} // namespace interdict
