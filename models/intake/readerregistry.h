// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <QStringList>

namespace interdict {

/// All formats that are read, each one class; a new one is added to the list in readerregistry.cpp and nowhere else.
class ReaderRegistry
{
public:
    [[nodiscard]] static const ReaderRegistry &all();

    [[nodiscard]] QStringList formats() const; ///< tokens, in a fixed order
    /// Nothing where there is no such format.
    [[nodiscard]] const SourceReader *reader(QStringView format) const;

    struct Choice
    {
        const SourceReader *reader = nullptr; ///< nothing where no format fits
        int sureness = 0;
        const SourceReader *runnerUp = nullptr;
        int runnerUpSureness = 0;

        /// Translated: which format it is and what it could be instead.
        [[nodiscard]] QStringList evidence() const;
    };
    /// The format of which the first bytes (64 KiB, where the file has them) and the name are the surest.
    [[nodiscard]] Choice choose(QByteArrayView head, const QString &fileName) const;

private:
    ReaderRegistry();
    std::vector<std::unique_ptr<SourceReader>> m_readers;
};

/// What people call a format: "JSON Lines", "workbook (XLSX)".
[[nodiscard]] QString displayNameOfFormat(QStringView format);

/// Whether the file holds other files and is no workbook.
[[nodiscard]] bool isArchiveFile(QByteArrayView head, const QString &fileName);

/// The first bytes of a file, as the readers want them to judge it. Errors: cannotRead; badInput for an empty file.
[[nodiscard]] Result<QByteArray> readHead(const QString &path);

/// The reader for a file: the one of `format`, or the surest where that is empty. Errors: cannotRead; badInput with
/// what to do, for what no reader takes and for a format there is not.
struct ChosenReader
{
    const SourceReader *reader = nullptr;
    QStringList evidence;
};
[[nodiscard]] Result<ChosenReader> readerFor(const QString &path, const QString &format = {});

} // namespace interdict
