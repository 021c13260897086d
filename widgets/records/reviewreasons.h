// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/reviewqueries.h"
#include "widgets/records/rowstree.h"

namespace interdict::ui {

/// Why records were flagged or rejected, with how many of each; the first row stands for all of them.
class ReviewReasons : public RowsTree
{
    Q_OBJECT

public:
    static constexpr int mostReasons = 500;

    explicit ReviewReasons(QWidget *parent);

    /// What was chosen stays so where it is still there. Tells nothing.
    void setReasons(std::vector<ReviewReason> reasons);
    /// Null for all reasons.
    [[nodiscard]] const ReviewReason *chosen() const;

private:
    std::vector<ReviewReason> m_reasons;
};

} // namespace interdict::ui
