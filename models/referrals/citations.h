// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// A section of law (resources/referrals/citations.json). Never legal advice.
struct Citation
{
    QString id;         ///< "331a"
    QString citation;   ///< "21 U.S.C. 331(a) (FD&C Act, section 301(a))"; never translated
    QString text;       ///< translated: what it forbids or lays down
    QStringList groups; ///< "opioids", "presses"
    QString source;
};

/// Read each time; any thread.
[[nodiscard]] std::vector<Citation> allCitations();
/// In the order of `ids`; those that the data does not know are left out.
[[nodiscard]] std::vector<Citation> citationsOf(const QStringList &ids);

} // namespace interdict
