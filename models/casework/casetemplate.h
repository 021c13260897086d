// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/casefile.h"
#include "models/store/rowfilter.h"

#include <QDate>

namespace interdict {

/// What a new case begins with.
struct CaseTemplate
{
    QString id;   ///< file name without its suffix
    QString name; ///< translated for the program's own
    QString description;
    /// With {year}, {month}, {day}, {reference}, {analyst}: "Parcels {year}-{month}".
    QString namePattern;
    QString referencePattern;
    QString agency;
    QString timeZone;
    std::optional<Marking> marking;
    std::vector<RowFilter> filters; ///< on when the case is first shown
    bool isOwn = false;             ///< lies in the user's folder
};

/// The program's own and those of the user's folder, which go before one of the same id; by name. What cannot be read
/// is left out and said in `problems`.
[[nodiscard]] std::vector<CaseTemplate> caseTemplates(QStringList *problems = nullptr);
[[nodiscard]] Result<CaseTemplate> caseTemplateFrom(const QByteArray &json, const QString &id);
/// Where the user's own lie; made when the first is saved.
[[nodiscard]] QString templateFolder();
/// Written in the user's folder under a file name made of `name`; replaces one of that name.
[[nodiscard]] Outcome saveTemplate(const CaseTemplate &wanted);
[[nodiscard]] QByteArray toJson(const CaseTemplate &wanted);

/// The pattern with its places filled in.
[[nodiscard]] QString filledIn(const QString &pattern, QDate day, const QString &reference, const QString &analyst);
/// A name a file can have on every platform; never empty.
[[nodiscard]] QString fileNameOf(const QString &caseName);

} // namespace interdict
