// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace interdict {

/// What the columns of files of one kind mean, under a name, so that the next file of the kind is read alike.
struct MappingProfile
{
    struct Column
    {
        QString name;
        QStringList synonyms;    ///< other names that it has in some files
        bool isOptional = false; ///< not in every file of the kind
    };
    /// What a file must hold beside the columns, where other kinds of files have the same ones.
    struct Condition
    {
        QString column;
        QString contains; ///< most values of the column, in any case
    };

    QString name;
    int version = 1;
    QString description;
    std::vector<Column> columns;
    std::vector<Condition> conditions;
    QStringList fileNames;           ///< one of them must stand in the file's name, in any case; empty: any
    ColumnMapping mapping;           ///< its columns are indexes into `columns`
    bool takesDateOfFileName = true; ///< where no column says it
    bool hasDateOrder = false;       ///< otherwise it is what is found in the file
    bool hasDecimals = false;        ///< the same for decimal commas
    QJsonObject layout;              ///< how the file it was made from was read: encoding, delimiter; a hint

    [[nodiscard]] QString title() const; ///< translated: "Agora listings, version 1"
};

/// As a file that people can read and edit.
[[nodiscard]] QJsonObject toJson(const MappingProfile &profile);
/// badInput, saying what is wrong.
[[nodiscard]] Result<MappingProfile> mappingProfileFromJson(const QJsonObject &json);
[[nodiscard]] Result<MappingProfile> readMappingProfile(const QString &path);
[[nodiscard]] Outcome writeMappingProfile(const MappingProfile &profile, const QString &path);

/// Of the mapping of a file as it was read.
[[nodiscard]] MappingProfile profileOf(const QString &name, const SourceLayout &layout, const ColumnMapping &mapping);

/// The set of column names as they are compared; the same for files with the same columns in any order.
[[nodiscard]] QString layoutKey(const QStringList &columnNames);

/// How a file's columns stand to those of a profile.
struct ProfileMatch
{
    std::vector<int> columns; ///< for each column of the profile, that of the file; -1 where there is none
    QStringList isNew;        ///< columns of the file that the profile does not know
    QStringList gone;
    std::vector<std::pair<QString, QString>> renamed; ///< from, to: by their likeness
    bool meetsConditions = true;

    /// All columns are there under names that the profile knows, no others are, and the conditions hold.
    [[nodiscard]] bool isExact() const;
    /// Enough of the columns are there to believe that the file is of this kind.
    [[nodiscard]] bool isLikely() const;
    /// What has changed since the profile was made, in translated sentences.
    [[nodiscard]] QStringList drift() const;
};
[[nodiscard]] ProfileMatch matchProfile(const MappingProfile &profile, const Probe &probe, const QString &fileName);

/// The mapping of the profile for the file. What the profile does not know stays as it was found.
[[nodiscard]] ColumnMapping mappingByProfile(const MappingProfile &profile, const ProfileMatch &match,
                                             const Probe &probe, const QString &fileName);

/// Those that come with the program.
[[nodiscard]] const std::vector<MappingProfile> &shippedProfiles();

} // namespace interdict
