// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace interdict {

enum class ErrorCode {
    invalidValue,  ///< a text is no valid value of its kind
    badInput,      ///< a file or an option cannot be used as it is
    notFound,      ///< what was named does not exist
    cannotRead,    ///< the file system or the database refused to read
    cannotWrite,   ///< the file system or the database refused to write
    notACase,      ///< the file is no Interdict case
    newerCase,     ///< the case was written by a newer version
    caseInUse,     ///< another program holds the case
    readOnly,      ///< the case was opened for reading only
    damaged,       ///< a check of integrity failed
    limitExceeded, ///< a limit against hostile input was reached
    cancelled,     ///< the user cancelled
    internal,      ///< a fault of the program
};

/// What went wrong, for a person and for the log.
struct Error
{
    ErrorCode code = ErrorCode::internal;
    QString message; ///< translated, whole sentences that say what to do
    QString detail;  ///< untranslated, for the log; may be empty
};

/// Shown by MessageStrip and MainWindow, printed by the command line; passed on everywhere else.
template <typename T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

/// The error every cancelled job returns.
[[nodiscard]] tl::unexpected<Error> cancelled();

} // namespace interdict
