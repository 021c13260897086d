// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/docket.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace interdict::ui {

/// What shows that something happened: an evidence file of the case, a record by its number, or words.
class ProofFields : public QWidget
{
    Q_OBJECT

public:
    enum class Words { allowed, evidenceOnly };

    ProofFields(const CaseSession &session, Words words, QWidget *parent);

    [[nodiscard]] DocketProof proof() const;

private:
    void fillFiles(const CaseSession &session);

    QComboBox *m_file;
    QLineEdit *m_record;
    QLineEdit *m_words = nullptr;
};

} // namespace interdict::ui
