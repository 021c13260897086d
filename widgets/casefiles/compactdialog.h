// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/casecompact.h"
#include "widgets/casefiles/casefiledialog.h"

#include <functional>

namespace interdict::ui {

class KeyValueForm;

/// Says what room the case takes and what compacting gives back, and compacts it. Nobody may have the case open then:
/// the window closes it before the job and opens it again after it, however the job ended.
class CompactDialog : public CaseFileDialog
{
    Q_OBJECT

public:
    struct Window
    {
        std::function<void()> close;
        std::function<bool()> reopen; ///< false where it could not be opened, which the window says
    };

    CompactDialog(const CompactRequest &request, Window window, QWidget *parent);

private:
    void updateButtons() override;
    void measure();
    void compact();
    void finish(const Result<CompactReport> &report);

    CompactRequest m_request;
    Window m_window;
    KeyValueForm *m_room;
    QPushButton *m_compact;
    bool m_isMeasured = false;
};

} // namespace interdict::ui
