// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/reviewqueries.h"

#include <QWidget>

class QComboBox;

namespace interdict::ui {

/// Which records the review page is about: those to decide or decided, of which source, of which status.
class ReviewChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewChoices(QWidget *parent = nullptr);

    /// Those with flagged or rejected records; the one that is chosen stays chosen.
    void setSources(const std::vector<Source> &sources);
    [[nodiscard]] std::optional<RowId<Source>> source() const;
    /// Without a reason, a text and an order.
    [[nodiscard]] ReviewQuery query() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    QComboBox *m_which;
    QComboBox *m_source;
    QComboBox *m_status;
};

} // namespace interdict::ui
