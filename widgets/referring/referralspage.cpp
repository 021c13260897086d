// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/referralspage.h"

#include "widgets/controls/pagehead.h"
#include "widgets/referring/coveragepage.h"
#include "widgets/referring/docketpage.h"
#include "widgets/referring/letterspage.h"
#include "widgets/referring/packetspage.h"
#include "widgets/referring/whocanactpage.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ReferralsPage::ReferralsPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_tabs(new QTabWidget(this))
{
    createTabs();
    auto *title = newHeading(tr("Referrals"), this);
    title->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

template <typename Page>
Page *ReferralsPage::addTab(Page *page, const QString &title, const QString &name)
{
    page->setObjectName(name);
    connect(page, &Page::failed, this, &ReferralsPage::failed);
    m_tabs->addTab(page, title);
    return page;
}

void ReferralsPage::createTabs()
{
    m_tabs->setObjectName(u"referralTabs"_s);
    m_tabs->setDocumentMode(true);
    m_whoCanAct = addTab(new WhoCanActPage(m_session, m_selection, m_tabs), tr("Who Can Act"), u"whoCanActPage"_s);
    m_docket = addTab(new DocketPage(m_session, m_selection, m_tabs), tr("Docket"), u"docketPage"_s);
    m_coverage = addTab(new CoveragePage(m_session, m_selection, m_tabs), tr("Coverage"), u"coveragePage"_s);
    m_letters = addTab(new LettersPage(m_session, m_selection, m_tabs), tr("Letters"), u"lettersPage"_s);
    m_packets = addTab(new PacketsPage(m_session, m_selection, m_tabs), tr("Packets"), u"packetsPage"_s);
    m_tabs->setCurrentWidget(m_docket);
    connect(m_whoCanAct, &WhoCanActPage::referralsCreated, this, [this] { m_tabs->setCurrentWidget(m_docket); });
    connect(m_docket, &DocketPage::proposalsWanted, this, [this] { m_tabs->setCurrentWidget(m_whoCanAct); });
    connect(m_docket, &DocketPage::packetWanted, this, &ReferralsPage::packetWanted);
    connect(m_packets, &PacketsPage::newReferralWanted, this, &ReferralsPage::newReferralWanted);
}

JobRunner *ReferralsPage::jobs() const
{
    return m_packets->jobs();
}

std::vector<JobRunner *> ReferralsPage::allJobs() const
{
    return {m_whoCanAct->jobs(), m_coverage->jobs(), m_packets->jobs()};
}

void ReferralsPage::verifyFile(const QString &path)
{
    m_tabs->setCurrentWidget(m_packets);
    m_packets->verifyFile(path);
}

void ReferralsPage::showTab(const QString &name)
{
    if (auto *page = m_tabs->findChild<QWidget *>(name); page && m_tabs->indexOf(page) >= 0)
        m_tabs->setCurrentWidget(page);
}

void ReferralsPage::showReferral(RowId<DocketEntry> referral)
{
    m_tabs->setCurrentWidget(m_docket); // which reads it when it is shown
    m_docket->choose(referral);
}

void ReferralsPage::showPacket(RowId<Referral> packet)
{
    m_tabs->setCurrentWidget(m_packets);
    m_packets->choose(packet);
}

void ReferralsPage::showLetter(const QString &reference)
{
    m_tabs->setCurrentWidget(m_letters);
    m_letters->choose(reference);
}

} // namespace interdict::ui
