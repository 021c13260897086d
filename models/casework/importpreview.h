// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/store/importforecast.h"

#include <QJsonObject>

#include <memory>

namespace interdict {

/// Tries imports out against a case that is open for reading alone: each row is judged, and compared with the listings
/// of the case and of the files that were tried before. Nothing is written. One thread.
class CaseComparison
{
public:
    [[nodiscard]] static Result<CaseComparison> open(const QString &casePath);

    /// As dryRun(), with DryRun::listings.
    [[nodiscard]] Result<DryRun> tryOut(const QString &filePath, const std::vector<PartReading> &parts,
                                        const CancelToken &cancel, const ProgressSink &progress);

private:
    CaseComparison(std::unique_ptr<Database> database, ImportForecast forecast)
        : m_database(std::move(database)), m_forecast(std::move(forecast))
    {
    }

    std::unique_ptr<Database> m_database; ///< at one place, for the forecast's statements
    ImportForecast m_forecast;
};

/// A job: tries out the import of one file.
[[nodiscard]] Result<DryRun> previewImport(const QString &casePath, const QString &filePath,
                                           const std::vector<PartReading> &parts, const CancelToken &cancel,
                                           const ProgressSink &progress);

/// Counts for scripts: "newListings", "changedListings", "unchangedListings", …
[[nodiscard]] QJsonObject toJson(const ListingPreview &preview);
/// In whole sentences: what is new, updated, duplicate.
[[nodiscard]] QStringList sentencesOn(const ListingPreview &preview);

} // namespace interdict
