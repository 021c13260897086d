// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>

#include <vector>

namespace interdict {

/// The bytes of one answer among several.
struct WhoisPlace
{
    qint64 offset = 0;
    qint64 length = 0; ///< up to the next answer, without the blank lines between them
};

/// Where the answers stand in a file that may hold several, one after the other: at each domain that is named anew, or
/// behind the commands ("$ whois example.com") where those were kept. A registry's answer and its registrar's about the
/// same domain are one. The whole where there is but one; linear. In any encoding that has ASCII in it.
[[nodiscard]] std::vector<WhoisPlace> whoisAnswersIn(QByteArrayView bytes);

} // namespace interdict
