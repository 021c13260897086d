// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/withdrawdialog.h"

#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/records/rowstree.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

int plural(qint64 number)
{
    return int(std::min<qint64>(number, 1 << 30));
}

QString goesAndStays(qint64 goes, qint64 stays)
{
    const QLocale locale;
    if (stays == 0)
        return WithdrawDialog::tr("%1 go").arg(locale.toString(goes));
    return WithdrawDialog::tr("%1 go; %2 stay, since other imports show them too")
        .arg(locale.toString(goes), locale.toString(stays));
}

QString workOn(const RemovalPlan::Held &held)
{
    QStringList work;
    if (held.notes > 0)
        work << WithdrawDialog::tr("%n note(s)", nullptr, plural(held.notes));
    if (held.drawnLinks > 0)
        work << WithdrawDialog::tr("%n drawn link(s)", nullptr, plural(held.drawnLinks));
    if (held.judgements > 0)
        work << WithdrawDialog::tr("%n judgement(s)", nullptr, plural(held.judgements));
    if (held.isRenamed)
        work << WithdrawDialog::tr("a new name");
    if (held.isMarked)
        work << WithdrawDialog::tr("a colour mark");
    return work.join(", "_L1);
}

} // namespace

QString whatGoes(const RemovalPlan &plan)
{
    return WithdrawDialog::tr("%1, %2, %3 and %4")
        .arg(WithdrawDialog::tr("%n record(s)", nullptr, plural(plan.records)),
             WithdrawDialog::tr("%n listing(s)", nullptr, plural(plan.listings)),
             WithdrawDialog::tr("%n entity(s)", nullptr, plural(plan.entities)),
             WithdrawDialog::tr("%n link(s)", nullptr, plural(plan.links)));
}

WithdrawDialog::WithdrawDialog(const QString &casePath, const Source &source, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_question(new QLabel(this)),
      m_strip(new MessageStrip(this)),
      m_progress(new ProgressRow(this)),
      m_counts(new KeyValueForm(this)),
      m_dependentsTitle(new QLabel(this)),
      m_dependents(new RowsTree(u"dependentsTree"_s, tr("What depends on the import"),
                                {tr("What"), tr("Why It Matters")}, this)),
      m_withdraw(new QPushButton(tr("&Withdraw Import"), this))
{
    setObjectName(u"withdrawDialog"_s);
    setWindowTitle(tr("Withdraw Import"));
    createLayout();
    connect(&m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(&m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    begin(casePath);
}

void WithdrawDialog::createLayout()
{
    for (QLabel *label : {m_question, m_dependentsTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_question->setText(
        tr("Withdrawing the import of \"%1\" takes its records out of the case, with what only they show. Its bytes "
           "stay in the case, and it can be restored at any time.")
            .arg(visibleLine(m_source.fileName)));
    m_counts->setObjectName(u"withdrawCounts"_s);
    m_dependentsTitle->setObjectName(u"dependentsTitle"_s);
    m_dependentsTitle->setBuddy(m_dependents);
    m_dependents->header()->resizeSection(0, 220);
    m_dependents->setTextElideMode(Qt::ElideRight);
    m_dependents->setMinimumHeight(110);
    m_dependents->hide();
    m_dependentsTitle->hide();
    m_withdraw->setObjectName(u"withdrawNowButton"_s);
    m_withdraw->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_withdraw, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Return must not withdraw by accident
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_strip);
    layout->addWidget(m_question);
    layout->addWidget(m_counts);
    layout->addWidget(m_dependentsTitle);
    layout->addWidget(m_dependents, 1);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(640, 420);
}

void WithdrawDialog::begin(const QString &casePath)
{
    m_jobs.start<RemovalPlan>(
        tr("Looking up what depends on the import"),
        [casePath, id = m_source.id](const CancelToken &cancel, const ProgressSink &) {
            return planWithdrawal(casePath, id, cancel);
        },
        [this](const Result<RemovalPlan> &plan) {
            if (plan)
                return showPlan(*plan);
            m_strip->showMessage(MessageStrip::Level::error, plan.error().message);
        });
}

void WithdrawDialog::showPlan(const RemovalPlan &plan)
{
    m_counts->clear();
    if (plan.sources.size() > 1)
        m_counts->addRow(tr("Files"), tr("%1, with what came out of the archive or workbook")
                                          .arg(QLocale().toString(qint64(plan.sources.size()))));
    m_counts->addRow(tr("Records"), goesAndStays(plan.records, 0));
    m_counts->addRow(tr("Listings"), goesAndStays(plan.listings, plan.sharedListings));
    m_counts->addRow(tr("Entities"), goesAndStays(plan.entities, plan.sharedEntities));
    m_counts->addRow(tr("Links"), goesAndStays(plan.links, plan.sharedLinks));
    fillDependents(plan);
    m_withdraw->setEnabled(true);
}

void WithdrawDialog::fillDependents(const RemovalPlan &plan)
{
    m_dependents->clear();
    for (const RemovalPlan::Packet &packet : plan.packets)
        m_dependents->addRow({tr("Packet %1").arg(visibleLine(packet.packetId)),
                              tr("built for \"%1\" on %2; it may cite records of this import")
                                  .arg(visibleLine(packet.recipient), QLocale().toString(packet.builtAt.date()))},
                             0);
    for (const RemovalPlan::Held &held : plan.firstHeld)
        m_dependents->addRow({tr("%1 \"%2\"").arg(displayName(held.kind), visibleLine(held.label)),
                              tr("stays, since analysts worked on it: %1").arg(workOn(held))},
                             0);
    if (plan.held > qint64(plan.firstHeld.size()))
        m_dependents->addRemark(
            tr("The first %1 of %2 entities are shown.")
                .arg(QLocale().toString(qint64(plan.firstHeld.size())), QLocale().toString(plan.held)));
    const bool hasAny = m_dependents->topLevelItemCount() > 0;
    m_dependentsTitle->setText(hasAny ? tr("Work that &depends on it:")
                                      : tr("No note, drawn link, judgement, new name or packet depends on it."));
    m_dependentsTitle->show();
    m_dependents->setVisible(hasAny);
}

} // namespace interdict::ui
