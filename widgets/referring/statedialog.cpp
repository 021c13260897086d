// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/statedialog.h"

#include "models/referrals/referralstates.h"
#include "models/values/safetext.h"
#include "widgets/referring/prooffields.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// The day that the note fields start with: today, or the day of the last state where the clock stands before it.
QDate startDay(const std::vector<DocketEntry> &entries, const QDateTime &now)
{
    QDate day = now.toUTC().date();
    for (const DocketEntry &entry : entries)
        day = std::max(day, entry.stateSince.toUTC().date());
    return day;
}

} // namespace

StateDialog::StateDialog(CaseSession *session, std::vector<DocketEntry> entries, ReferralState to, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_entries(std::move(entries)),
      m_to(to),
      m_day(new QDateEdit(startDay(m_entries, session->clock().now()), this)),
      m_note(new QPlainTextEdit(this)),
      m_proof(new ProofFields(*session, ProofFields::Words::allowed, this)),
      m_refusal(new QLabel(this))
{
    setObjectName(u"stateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change State"));
    createLayout();
}

StateDialog *StateDialog::ask(CaseSession *session, const std::vector<DocketEntry> &entries, ReferralState to,
                              QWidget *parent)
{
    auto *dialog = new StateDialog(session, entries, to, parent);
    dialog->open();
    return dialog;
}

QString StateDialog::question() const
{
    if (m_entries.size() == 1)
        return tr("%1 to \"%2\" is \"%3\" and becomes \"%4\".")
            .arg(m_entries.front().reference, visibleLine(m_entries.front().recipient).left(80),
                 displayName(m_entries.front().state), displayName(m_to));
    return tr("%n referral(s) become \"%1\".", nullptr, int(m_entries.size())).arg(displayName(m_to));
}

void StateDialog::createLayout()
{
    auto *question = new QLabel(this->question(), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_day->setObjectName(u"stateDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_note->setObjectName(u"stateNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    const QString prompt = notePrompt(m_to);
    m_note->setPlaceholderText(prompt.isEmpty() ? tr("What is to be remembered with it") : prompt);
    m_note->setFixedHeight(fontMetrics().height() * 5);
    m_refusal->setObjectName(u"stateRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *doIt = buttons->addButton(tr("Change State"), QDialogButtonBox::AcceptRole);
    doIt->setObjectName(u"stateDoIt"_s);
    doIt->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &StateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StateDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Day it happened (UTC)"), m_day);
    form->addRow(tr("&Note"), m_note);
    auto *proofHead =
        new QLabel(needsOf(m_to).proof ? tr("Proof, which this step needs:") : tr("Proof, if any:"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(proofHead);
    layout->addWidget(m_proof);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void StateDialog::accept()
{
    std::vector<RowId<DocketEntry>> ids;
    for (const DocketEntry &entry : m_entries)
        ids.push_back(entry.id);
    const QDateTime now = m_session->clock().now();
    const bool isToday = m_day->date() == now.toUTC().date();
    const QDateTime at = isToday ? now : QDateTime(m_day->date(), QTime(0, 0), Qt::UTC);
    const Outcome moved = Docket(*m_session).move(ids, {m_to, at, m_note->toPlainText(), m_proof->proof()});
    if (!moved) {
        m_refusal->setText(moved.error().message);
        m_refusal->show();
        adjustSize();
        return;
    }
    Q_EMIT this->moved();
    QDialog::accept();
}

} // namespace interdict::ui
