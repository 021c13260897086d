// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/support/sampledraw.h"

namespace interdict::samples {

int SampleDraw::below(int count)
{
    // The upper half of the engine's bits, scaled: the bias is below 2^-32 for every count used here.
    const quint64 upper = m_engine() >> 32;
    return int((upper * quint64(count)) >> 32);
}

QByteArray SampleDraw::bytes(int count)
{
    QByteArray drawn;
    for (int i = 0; i < count; ++i)
        drawn.append(char(below(256)));
    return drawn;
}

QByteArray SampleDraw::digits(int count)
{
    QByteArray drawn;
    for (int i = 0; i < count; ++i)
        drawn.append(char('0' + below(10)));
    return drawn;
}

} // namespace interdict::samples
