// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <optional>

namespace interdict {

// What names of a bag's files say: for the check, and all of them hostile.

struct ManifestName
{
    bool isTag = false;
    QString algorithm;
};
/// Of "manifest-sha512.txt" and "tagmanifest-md5.txt"; nothing for other files.
[[nodiscard]] std::optional<ManifestName> manifestName(const QString &name);
/// "manifest" in other letters than the standard's: a person means one, a program does not see it.
[[nodiscard]] bool looksLikeManifest(const QString &name);
[[nodiscard]] bool isPayload(const QString &name);
/// Whether unpacking it would write outside the bag.
[[nodiscard]] bool leavesBag(const QString &name);
/// What is the same file to a system that knows no difference of case, or writes accents in another way.
[[nodiscard]] QString alike(const QString &name);
/// Names that Windows keeps for devices: such a file cannot be unpacked there.
[[nodiscard]] bool isReservedOnWindows(const QString &name);

} // namespace interdict
