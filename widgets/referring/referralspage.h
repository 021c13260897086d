// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/docket.h"

#include <QWidget>

#include <vector>

class QTabWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
struct Referral;
} // namespace interdict

namespace interdict::ui {

class CoveragePage;
class DocketPage;
class LettersPage;
class PacketsPage;
class WhoCanActPage;

/// Everything about referrals, a tab each: who can act, the docket of what was asked and what became of it, who was
/// told what, the warning letters, and the packets.
class ReferralsPage : public QWidget
{
    Q_OBJECT

public:
    ReferralsPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const; ///< of the packets
    [[nodiscard]] std::vector<JobRunner *> allJobs() const;
    /// Checks a packet file, of this case or not, and says what was found.
    void verifyFile(const QString &path);
    /// The tab with this object name: "docketPage", "packetsPage" …
    void showTab(const QString &name);
    void showReferral(RowId<DocketEntry> referral);
    void showPacket(RowId<Referral> packet);
    void showLetter(const QString &reference);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void newReferralWanted();
    void packetWanted(RowId<DocketEntry> referral); ///< of one of the docket

private:
    void createTabs();
    /// Adds a page with the signal failed() as a tab.
    template <typename Page>
    Page *addTab(Page *page, const QString &title, const QString &name);

    CaseSession *m_session;
    CaseSelection *m_selection;
    QTabWidget *m_tabs;
    WhoCanActPage *m_whoCanAct = nullptr;
    DocketPage *m_docket = nullptr;
    CoveragePage *m_coverage = nullptr;
    LettersPage *m_letters = nullptr;
    PacketsPage *m_packets = nullptr;
};

} // namespace interdict::ui
