// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
struct Referral;
} // namespace interdict

namespace interdict::ui {

struct CheckedPacket;
class DataTable;
class EmptyState;
class KeyValueForm;
class MessageStrip;
class ReferralsModel;

/// The packets built from the case, what each was about, the check of any packet file or folder, and the comparison of
/// two. A tab of the referrals'
/// page.
class PacketsPage : public QWidget
{
    Q_OBJECT

public:
    PacketsPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    /// Checks a packet file, of this case or not, and says in the strip what was found.
    void verifyFile(const QString &path);
    void choose(RowId<Referral> packet);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void newReferralWanted();

private:
    void createLayout();
    void createTable();
    [[nodiscard]] QWidget *newDetails();
    void connectModel();
    void updateState();
    void showDetails();
    void chooseFile();
    void chooseFolder();
    void showVerdict(const QString &path, const CheckedPacket &checked);
    void selectEntities();
    [[nodiscard]] const Referral *chosen() const;
    [[nodiscard]] QString namesOf(const Referral &referral);

    CaseSession *m_session;
    CaseSelection *m_selection;
    ReferralsModel *m_model;
    JobRunner *m_jobs;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    KeyValueForm *m_details;
    QPushButton *m_select;
    QPushButton *m_verify;
    QPushButton *m_verifyFolder;
    QPushButton *m_compare;
    QPushButton *m_new;
};

} // namespace interdict::ui
