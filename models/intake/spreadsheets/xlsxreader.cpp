// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/xlsxreader.h"

#include "models/intake/spreadsheets/xlsxbook.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool hasBookName(const QString &fileName)
{
    static constexpr QLatin1StringView endings[] = {".xlsx"_L1, ".xlsm"_L1, ".xltx"_L1, ".xltm"_L1};
    return std::any_of(std::begin(endings), std::end(endings), [&fileName](QLatin1StringView ending) {
        return fileName.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace

int XlsxReader::judge(QByteArrayView head, const QString &fileName) const
{
    // Old books and those with a password are no zips; they come here for a refusal that says what to do.
    if (head.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return hasBookName(fileName) || fileName.endsWith(".xls"_L1, Qt::CaseInsensitive) ? 90 : 0;
    if (!head.startsWith("PK\x03\x04"))
        return 0;
    if (head.contains("xl/workbook.") || head.contains("xl/worksheets/"))
        return 95;
    return hasBookName(fileName) ? 90 : 0;
}

Result<std::unique_ptr<OpenSource>> XlsxReader::open(const QString &path, const CancelToken &cancel) const
{
    Result<PackageParts> package = PackageParts::open(path);
    if (!package)
        return tl::unexpected(package.error());
    return XlsxBook::open(*std::move(package), cancel);
}

} // namespace interdict
