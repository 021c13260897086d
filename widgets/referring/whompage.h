// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/recipientdirectory.h"
#include "widgets/referring/wizardstep.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace interdict::ui {

/// Who receives the packet, what is asked of them and on what basis, and how the packet is marked.
class WhomPage : public WizardStep
{
    Q_OBJECT

public:
    static constexpr int longestSummary = 1000;

    explicit WhomPage(PacketWizard *wizard);

    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    void createFields();
    void createRequestFields();
    void createLanguages();
    void createLayout();
    [[nodiscard]] QWidget *inRow(const QList<QWidget *> &widgets, int widest);
    QPlainTextEdit *newText(const QString &name, int lines);
    [[nodiscard]] RecipientKind kind() const;
    void showBegun();
    void useKind();
    void useRecipient();
    void stateInstrument();
    void countSummary();

    QComboBox *m_kind;
    QLineEdit *m_recipient;
    QPlainTextEdit *m_action;
    QPlainTextEdit *m_basis;
    QComboBox *m_door;
    QCheckBox *m_hasLastDay;
    QDateEdit *m_lastDay;
    QLineEdit *m_notices;
    QComboBox *m_marking;
    QCheckBox *m_mayTell;
    QComboBox *m_language; ///< of the document
    QLineEdit *m_title;
    QPlainTextEdit *m_summary;
    QLabel *m_count;
    RecipientDirectory m_directory;
    QString m_suggestedAction; ///< replaced with the kind unless the user changed it
};

} // namespace interdict::ui
