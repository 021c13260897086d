// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/odsreader.h"

#include "models/intake/spreadsheets/odsbook.h"

namespace interdict {

using namespace Qt::StringLiterals;

int OdsReader::judge(QByteArrayView head, const QString &fileName) const
{
    if (!head.startsWith("PK\x03\x04"))
        return 0;
    // The type stands first and is not packed, so that it can be seen.
    if (head.first(qMin<qsizetype>(head.size(), 256)).contains("application/vnd.oasis.opendocument.spreadsheet"))
        return 98;
    return fileName.endsWith(".ods"_L1, Qt::CaseInsensitive) || fileName.endsWith(".ots"_L1, Qt::CaseInsensitive) ? 90
                                                                                                                  : 0;
}

Result<std::unique_ptr<OpenSource>> OdsReader::open(const QString &path, const CancelToken &cancel) const
{
    Result<PackageParts> package = PackageParts::open(path);
    if (!package)
        return tl::unexpected(package.error());
    return OdsBook::open(*std::move(package), cancel);
}

} // namespace interdict
