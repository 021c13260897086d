// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/packing.h"

#include <QIODevice>

#include <memory>

class KFilterBase;

namespace interdict {

/// What a packed stream holds, read one way; streams that follow each other (as pbzip2 and pigz write them) are one.
/// Reading answers -1 where the stream is damaged or ends early. A raw deflate stream has no end of its own that could
/// be missed: the reader knows its size. (KCompressionDevice is not used: it drops the second of two short streams and
/// takes a cut one for a whole one.)
class UnpackingDevice : public QIODevice
{
public:
    UnpackingDevice(std::unique_ptr<QIODevice> packed, Packing packing);
    ~UnpackingDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Step { goOn, atEnd, fault };
    /// Unpacks into `data`; `got` says how much came.
    Step unpackMore(char *data, qint64 most, qint64 &got);
    Step refill();
    void startNextStream();

    std::unique_ptr<QIODevice> m_packed;
    std::unique_ptr<KFilterBase> m_filter;
    QByteArray m_buffer;
    Packing m_packing;
    bool m_mayHoldBack = false; ///< the last output was full: zstd may have more without more input
    bool m_isBetweenStreams = false;
    bool m_isFaulty = false;
};

} // namespace interdict
