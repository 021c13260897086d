// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/casefile.h"

#include <QTemporaryDir>

#include <memory>

namespace interdict {

/// A case that is only looked at, beside the one that is open: to be merged or compared. It may be of an older version:
/// then a temporary copy is upgraded, and the file itself stays as it is. One thread.
class OtherCase
{
public:
    [[nodiscard]] static Result<OtherCase> open(const QString &path, const CancelToken &cancel);

    [[nodiscard]] const Database &database() const { return m_file->database(); }
    [[nodiscard]] const CaseProperties &properties() const { return m_file->properties(); }
    [[nodiscard]] const QString &path() const { return m_file->path(); } ///< of the copy, where there is one

private:
    OtherCase() = default;
    std::unique_ptr<QTemporaryDir> m_folder; // before the file: goes after it
    std::unique_ptr<CaseFile> m_file;
};

} // namespace interdict
