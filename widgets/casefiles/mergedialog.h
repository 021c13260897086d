// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casemerge.h"
#include "widgets/casefiles/casefiledialog.h"

class QLabel;

namespace interdict {
class CaseSession;
}

namespace interdict::ui {

class CasePathRow;
class MergeConflicts;
class MergeCounts;

/// Takes another case into the open one: what it would bring is worked out first and shown, with a choice where both
/// say something else; then it is merged, and the session shows what came.
class MergeDialog : public CaseFileDialog
{
    Q_OBJECT

public:
    MergeDialog(CaseSession *session, QWidget *parent);

private:
    [[nodiscard]] QWidget *createBody();
    void updateButtons() override;
    [[nodiscard]] MergeRequest request() const;
    void preview();
    void forget();
    void merge();
    void showPreview(const MergeReport &report);
    void finish(const Result<MergeReport> &report);

    CaseSession *m_session;
    CasePathRow *m_path;
    QPushButton *m_look;
    QLabel *m_brings;
    MergeCounts *m_counts;
    QLabel *m_decide;
    MergeConflicts *m_conflicts;
    QPushButton *m_merge;
    bool m_isLookedAt = false;
};

} // namespace interdict::ui
