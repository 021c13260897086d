// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A mail address as used on the net (RFC 5321 section 4.1.2 without quoted local parts, address literals and
/// comments): the local part as found, the domain in lower-case A-labels. The domain need not be under a known suffix.
class EmailAddress
{
public:
    /// Without white space about it.
    [[nodiscard]] static Result<EmailAddress> parse(QStringView text);

    [[nodiscard]] QString localPart() const;
    [[nodiscard]] QString domain() const;
    [[nodiscard]] const QString &toString() const { return m_text; } ///< as found, domain normalised
    /// Two addresses with one key reach one mailbox in practice: all in lower case.
    [[nodiscard]] QString key() const { return m_text.toLower(); }

    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace interdict
