// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A user's name on a messaging platform, by that platform's published rules for names; on Telegram also the number of
/// the account ("id:123456789"), on Session and Threema the id that takes a name's place, on Discord the old name with
/// its four digits or the account's number. None of them has a check digit.
class MessagingHandle
{
public:
    enum class Platform { telegram, wickr, signal, session, threema, whatsapp, jabber, icq, discord };

    [[nodiscard]] static Result<MessagingHandle> parse(Platform platform, QStringView name);
    /// toString() back: "telegram:some_name".
    [[nodiscard]] static Result<MessagingHandle> parse(QStringView text);

    [[nodiscard]] Platform platform() const { return m_platform; }
    [[nodiscard]] QString platformName() const;                  ///< "Telegram"
    [[nodiscard]] const QString &name() const { return m_name; } ///< as found, without "@"
    [[nodiscard]] QString toString() const; ///< "telegram:some_name", lower case where the platform folds case

    friend bool operator==(const MessagingHandle &, const MessagingHandle &) = default;

private:
    MessagingHandle(Platform platform, QString name) : m_platform(platform), m_name(std::move(name)) {}
    Platform m_platform;
    QString m_name;
};

} // namespace interdict
