// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/error.h"

#include <QCoreApplication>

namespace interdict {

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::cancelled,
                   QCoreApplication::translate("Error", "The work was cancelled; nothing was changed."));
}

} // namespace interdict
