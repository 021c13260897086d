// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/importpreview.h"

#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

void count(const DraftRecord &draft, RecordOutcome outcome, ListingPreview &preview)
{
    switch (outcome) {
    case RecordOutcome::none:
        preview.withoutListing += draft.status == RecordStatus::rejected ? 0 : 1;
        break;
    case RecordOutcome::newListing:
        ++preview.newListings;
        break;
    case RecordOutcome::changed:
        ++preview.changed;
        break;
    case RecordOutcome::unchanged:
        ++preview.unchanged;
        break;
    }
}

} // namespace

Result<CaseComparison> CaseComparison::open(const QString &casePath)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto kept = std::make_unique<Database>(std::move(*database));
    Result<ImportForecast> forecast = ImportForecast::open(*kept);
    if (!forecast)
        return tl::unexpected(forecast.error());
    return CaseComparison(std::move(kept), std::move(*forecast));
}

Result<DryRun> CaseComparison::tryOut(const QString &filePath, const std::vector<PartReading> &parts,
                                      const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<BytesDigest> bytes = digestOfFile(filePath, cancel);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ListingPreview preview;
    const RecordObserver compare = [&](const DraftRecord &draft) -> Outcome {
        const Result<RecordOutcome> outcome = m_forecast.foresee(draft);
        if (!outcome)
            return tl::unexpected(outcome.error());
        count(draft, *outcome, preview);
        return {};
    };
    Result<DryRun> run = dryRun(filePath, parts, cancel, progress, compare);
    if (!run)
        return run;
    const Result<std::optional<Source>> earlier = findSource(*m_database, bytes->digest);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier && !(*earlier)->isWithdrawn()) {
        const auto whole = earlierImport(*m_database, *bytes, parts); // a book may have sheets that the case has not
        if (!whole)
            return tl::unexpected(whole.error());
        if (*whole)
            preview.earlier = (*earlier)->id;
    }
    run->listings = preview;
    return run;
}

Result<DryRun> previewImport(const QString &casePath, const QString &filePath, const std::vector<PartReading> &parts,
                             const CancelToken &cancel, const ProgressSink &progress)
{
    Result<CaseComparison> comparison = CaseComparison::open(casePath);
    if (!comparison)
        return tl::unexpected(comparison.error());
    return comparison->tryOut(filePath, parts, cancel, progress);
}

QJsonObject toJson(const ListingPreview &preview)
{
    QJsonObject json{{u"newListings"_s, preview.newListings},
                     {u"changedListings"_s, preview.changed},
                     {u"unchangedListings"_s, preview.unchanged},
                     {u"withoutListing"_s, preview.withoutListing},
                     {u"alreadyThere"_s, preview.earlier.has_value()}};
    if (preview.earlier)
        json.insert(u"source"_s, preview.earlier->value());
    return json;
}

QStringList sentencesOn(const ListingPreview &preview)
{
    if (preview.earlier)
        return {Words::tr("The case has this file already (source %1); importing it again adds nothing.")
                    .arg(preview.earlier->value())};
    QStringList sentences;
    if (preview.newListings + preview.changed + preview.unchanged > 0)
        sentences << Words::tr("%1 records show new listings, %2 say something else of a listing that is known, and %3 "
                               "say nothing new of one.")
                         .arg(number(preview.newListings), number(preview.changed), number(preview.unchanged));
    if (preview.withoutListing > 0)
        sentences << Words::tr("%1 records show no listing, but parcels, contacts or the like.")
                         .arg(number(preview.withoutListing));
    return sentences;
}

} // namespace interdict
