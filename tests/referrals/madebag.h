// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/bag.h"
#include "models/referrals/packet.h"
#include "models/referrals/zipwriter.h"

#include <QFile>
#include <QTemporaryDir>

namespace interdict {

using Files = std::vector<BagFile>;

inline Files smallBag()
{
    return makeBag({{QStringLiteral("a.txt"), "one\n"}, {QStringLiteral("deep/b.txt"), QByteArray(4000, 'b')}},
                   {{QStringLiteral("Contact-Name"), QStringLiteral("Ann")}});
}

inline QByteArray zipped(const Files &files, const QString &folder = QStringLiteral("bag"))
{
    const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const auto zip = zipOf(folder, files, noon, {}, {});
    if (!zip)
        qFatal("cannot zip");
    return *zip;
}

/// A folder of its own in which bytes become files and are checked.
class CheckedBags
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QByteArray &zip) const
    {
        QFile file(path(QStringLiteral("bag.zip")));
        if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
            qFatal("cannot write");
    }

    [[nodiscard]] PacketCheck check(const QByteArray &zip) const
    {
        write(zip);
        const auto check = verifyPacket(path(QStringLiteral("bag.zip")), {}, {});
        if (!check)
            qFatal("%s", qPrintable(check.error().message));
        return *check;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace interdict
