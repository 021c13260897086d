// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/outcomedialog.h"

#include "models/values/safetext.h"
#include "widgets/referring/prooffields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

OutcomeDialog::OutcomeDialog(CaseSession *session, DocketEntry entry, const std::vector<RowId<DocketItem>> &items,
                             QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_entry(std::move(entry)),
      m_items(new QListWidget(this)),
      m_outcome(new QComboBox(this)),
      m_day(new QDateEdit(session->clock().now().toUTC().date(), this)),
      m_note(new QPlainTextEdit(this)),
      m_evidence(new ProofFields(*session, ProofFields::Words::evidenceOnly, this)),
      m_refusal(new QLabel(this))
{
    setObjectName(u"outcomeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record Outcome"));
    fillItems(items);
    createLayout();
}

OutcomeDialog *OutcomeDialog::ask(CaseSession *session, const DocketEntry &entry,
                                  const std::vector<RowId<DocketItem>> &items, QWidget *parent)
{
    auto *dialog = new OutcomeDialog(session, entry, items, parent);
    dialog->open();
    return dialog;
}

void OutcomeDialog::fillItems(const std::vector<RowId<DocketItem>> &ticked)
{
    m_items->setObjectName(u"outcomeItems"_s);
    m_items->setAccessibleName(tr("Items that were seen"));
    for (const DocketItem &item : m_entry.items) {
        auto *row = new QListWidgetItem(visibleLine(item.name).left(120), m_items);
        const bool isTicked = ticked.empty() || std::find(ticked.begin(), ticked.end(), item.id) != ticked.end();
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        row->setData(Qt::UserRole, item.id.value());
    }
}

void OutcomeDialog::createLayout()
{
    auto *question = new QLabel(tr("What was seen of the items of %1 to \"%2\"?")
                                    .arg(m_entry.reference, visibleLine(m_entry.recipient).left(80)),
                                this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_outcome->setObjectName(u"outcomeKind"_s);
    for (const OutcomeKind kind : allOutcomeKinds)
        m_outcome->addItem(displayName(kind), int(kind));
    m_day->setObjectName(u"outcomeDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_note->setObjectName(u"outcomeNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(fontMetrics().height() * 4);
    m_refusal->setObjectName(u"outcomeRefusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *doIt = buttons->addButton(tr("Record Outcome"), QDialogButtonBox::AcceptRole);
    doIt->setObjectName(u"outcomeDoIt"_s);
    doIt->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &OutcomeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OutcomeDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Items"), m_items);
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&Day it was seen (UTC)"), m_day);
    form->addRow(tr("&Note"), m_note);
    auto *evidenceHead = new QLabel(tr("Evidence, without which it does not count as verified:"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addLayout(form, 1);
    layout->addWidget(evidenceHead);
    layout->addWidget(m_evidence);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 34);
}

ItemObservation OutcomeDialog::observation() const
{
    ItemObservation seen;
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            seen.items.emplace_back(m_items->item(row)->data(Qt::UserRole).toLongLong());
    }
    seen.kind = OutcomeKind(m_outcome->currentData().toInt());
    const QDateTime now = m_session->clock().now();
    seen.observedAt = m_day->date() == now.toUTC().date() ? now : QDateTime(m_day->date(), QTime(0, 0), Qt::UTC);
    seen.note = m_note->toPlainText();
    seen.evidence = m_evidence->proof();
    return seen;
}

void OutcomeDialog::accept()
{
    const ItemObservation seen = observation();
    const Outcome noted = seen.items.empty()
                              ? Outcome(failure(ErrorCode::badInput, tr("No item is ticked. Tick what was seen.")))
                              : Docket(*m_session).record(m_entry.id, seen);
    if (noted) {
        QDialog::accept();
        return;
    }
    m_refusal->setText(noted.error().message);
    m_refusal->show();
}

} // namespace interdict::ui
