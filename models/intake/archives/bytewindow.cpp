// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/bytewindow.h"

#include <algorithm>
#include <cstring>

namespace interdict {

ByteWindow::ByteWindow(const QString &path, Range range) : m_file(path), m_range(std::move(range)) {}

bool ByteWindow::open(OpenMode mode)
{
    if (mode != ReadOnly || !m_file.open(ReadOnly)) {
        setErrorString(m_file.errorString());
        return false;
    }
    m_at = 0;
    return QIODevice::open(ReadOnly | Unbuffered);
}

void ByteWindow::close()
{
    m_file.close();
    QIODevice::close();
}

bool ByteWindow::seek(qint64 position)
{
    if (position < 0 || position > size() || !QIODevice::seek(position))
        return false;
    m_at = position;
    return true;
}

qint64 ByteWindow::size() const
{
    return m_range.prefix.size() + m_range.length + (m_range.isPadded ? 1 : 0);
}

qint64 ByteWindow::readData(char *data, qint64 most)
{
    const qint64 prefix = m_range.prefix.size();
    qint64 got = 0;
    if (m_at < prefix) {
        got = std::min(most, prefix - m_at);
        std::memcpy(data, m_range.prefix.constData() + m_at, static_cast<size_t>(got));
    } else if (m_at < prefix + m_range.length) {
        const qint64 start = m_range.offset + m_at - prefix;
        if (m_file.pos() != start && !m_file.seek(start))
            return 0;
        got = std::max<qint64>(m_file.read(data, std::min(most, prefix + m_range.length - m_at)), 0);
    } else if (m_at < size() && most > 0) {
        *data = 0;
        got = 1;
    }
    m_at += got;
    return got;
}

} // namespace interdict
