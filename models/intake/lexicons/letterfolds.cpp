// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/letterfolds.h"

namespace interdict::lexicons {

QChar foldedBeyondAscii(QChar c)
{
    if (!c.isLetterOrNumber())
        return {};
    const QString parts = c.decomposition();
    if (!parts.isEmpty() && parts[0].unicode() < 128 && asciiFolds[parts[0].unicode()] != 0)
        return QChar(asciiFolds[parts[0].unicode()]);
    return c.toLower();
}

} // namespace interdict::lexicons
