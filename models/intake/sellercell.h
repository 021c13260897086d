// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringView>

namespace interdict {

/// A cell in which a market shows a seller: the name, and behind it sales, rating and level as the market writes them.
struct SellerCell
{
    QString name;
    QString standing; ///< empty where nothing of the kind stands behind the name
};

/// "vendor (250) (4.9★)", "name [5/5] L3", "Sold by name - 12 sold since Feb 17, 2017", "name, Level 5".
[[nodiscard]] SellerCell splitSeller(QStringView text);

} // namespace interdict
