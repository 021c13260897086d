// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace interdict {

/// Whether the cell, without blanks about it, is a way to say that there is no value: "", "NA", "n/a", "null", "-",
/// "\N".
[[nodiscard]] bool isMissing(QStringView trimmed);

/// The text of a cell that may hold HTML, as a browser would show it: entities are resolved, tags of text ("<br />",
/// "<b>",
/// "<time datetime=…>") are taken out, those that end a line become line ends. Other tags ("<script>") and stray "<"
/// stay as they are: they are evidence, and shown as text they do nothing.
[[nodiscard]] QString withoutHtml(const QString &text);

/// Whether line ends, tabs or other control characters stand in the text.
[[nodiscard]] bool hasLines(QStringView text);

/// White space about it taken off, runs of it made one blank.
[[nodiscard]] QString onOneLine(QStringView text);

struct Places
{
    QString origin;
    QString destination;
};
/// "From: USA To: Worldwide", "Ships from USA to EU", "NL → EU, WW": both places of one cell; nothing where it names
/// one.
[[nodiscard]] std::optional<Places> splitPlaces(QStringView text);
/// The place without a label before it: "From: USA", "Ships to: EU".
[[nodiscard]] QString placeWithoutLabel(QStringView text);

/// A number of more digits than are sure in a computer's floating-point numbers, without those that are noise:
/// "80.96796242229898" and "80.967962422299" are both "80.9679624223". Other text as it stands.
[[nodiscard]] QString withoutNoise(const QString &text);

/// The listing's own name without the date a crawler wrote before it: "2014-01-01__a1BkWEipyk.html".
[[nodiscard]] QString referenceWithoutDate(const QString &text);

} // namespace interdict
