// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/referring/wizardstep.h"

#include <QDialog>
#include <QList>

class QLineEdit;

namespace interdict {
class CaseSession;
struct PacketParty;
} // namespace interdict

namespace interdict::ui {

/// Who sends the packet. What was written stays for the next one, in the user's settings.
class SenderPage : public WizardStep
{
    Q_OBJECT

public:
    explicit SenderPage(PacketWizard *wizard);

    bool validatePage() override;

private:
    void createLayout();
    void readRemembered();

    QList<QLineEdit *> m_fields; ///< in the order of the table of fields
};

/// The same fields for what is not made in the wizard; accepting remembers them.
class SenderDialog : public QDialog
{
    Q_OBJECT

public:
    SenderDialog(const CaseSession &session, QWidget *parent);

    void accept() override;

private:
    QList<QLineEdit *> m_fields;
};

/// Who sent last from this computer; the organisation is the case's agency where it has one.
[[nodiscard]] PacketParty rememberedSender(const CaseSession &session);

} // namespace interdict::ui
