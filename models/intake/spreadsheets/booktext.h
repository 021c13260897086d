// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace interdict {

/// An element's or an attribute's name without its prefix: the readers take the strict and the transitional form of a
/// format, and any prefix, for the same.
[[nodiscard]] QStringView plainXmlName(QStringView name);
/// The value of the attribute of this name, whatever its prefix; empty where there is none.
[[nodiscard]] QString xmlAttribute(const QXmlStreamAttributes &attributes, QStringView name);
/// The text of a shared or an inline string: its runs joined, without the phonetic ones, "_x000D_" decoded. The reader
/// stands at its start and is left at its end.
[[nodiscard]] QString readRichText(QXmlStreamReader &xml);
/// "_x000D_" is the character of that number (ECMA-376 Part 1, 22.9.2.19).
[[nodiscard]] QString decodedXstring(const QString &text);
/// From "B7": the column from 0, or -1.
[[nodiscard]] int columnOfReference(QStringView reference);

} // namespace interdict
