// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace interdict {

/// Files that are kept as evidence beside the records: hashed and stored, never opened as what they are.
enum class EvidenceKind { picture, document, webPage, message };

/// By the first bytes and the name. Nothing for files of other kinds, and for those whose bytes are not what their name
/// says.
[[nodiscard]] std::optional<EvidenceKind> evidenceKindOf(QByteArrayView head, const QString &fileName);
/// Untranslated, for JSON: "picture", "document", "web-page", "message".
[[nodiscard]] QString toToken(EvidenceKind kind);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFromToken(QStringView token);
/// "picture", "PDF", "saved web page", "e-mail" for people.
[[nodiscard]] QString displayName(EvidenceKind kind);

} // namespace interdict
