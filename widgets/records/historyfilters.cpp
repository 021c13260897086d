// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/historyfilters.h"

#include "models/casework/historydetails.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/filterfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum When { anyTime, today, week, month, chosenDays };

} // namespace

HistoryFilters::HistoryFilters(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_text(new FilterField(this)),
      m_author(new QComboBox(this)),
      m_action(new QComboBox(this)),
      m_when(new QComboBox(this)),
      m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)),
      m_about(new QCheckBox(tr("Only about the &selection"), this))
{
    createChoices();
    createLayout();
    connectParts();
    readAnalysts();
    followSelection();
    showDays();
}

void HistoryFilters::createChoices()
{
    m_text->setObjectName(u"historySearch"_s);
    m_text->setAccessibleName(tr("Search the history"));
    m_text->setPlaceholderText(tr("Search the history"));
    m_author->setObjectName(u"historyAuthor"_s);
    m_author->setAccessibleName(tr("Analyst"));
    m_action->setObjectName(u"historyAction"_s);
    m_action->setAccessibleName(tr("Kind of action"));
    m_action->addItem(tr("All actions"));
    for (const QString &action : knownActions())
        m_action->addItem(actionTitle(action), action);
    m_when->setObjectName(u"historyWhen"_s);
    m_when->setAccessibleName(tr("When"));
    m_when->addItems({tr("Any time"), tr("Today (UTC)"), tr("Last 7 days"), tr("Last 30 days"), tr("Chosen days")});
    m_about->setObjectName(u"historyAbout"_s);
    m_about->setToolTip(tr("Only entries about the entity, listing or record that is selected"));
    const QDate day = m_session->clock().now().toUTC().date();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setDate(day);
    }
    m_from->setObjectName(u"historyFrom"_s);
    m_from->setAccessibleName(tr("From this day"));
    m_to->setObjectName(u"historyTo"_s);
    m_to->setAccessibleName(tr("To this day"));
}

void HistoryFilters::createLayout()
{
    for (QComboBox *box : {m_author, m_action, m_when}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_when ? 15 : 11); // "Cualquier momento"
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_text, 2);
    first->addWidget(m_author, 1);
    first->addWidget(m_action, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_when);
    second->addWidget(m_from);
    second->addWidget(m_to);
    second->addWidget(m_about);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addLayout(second);
    setFocusProxy(m_text);
}

void HistoryFilters::connectParts()
{
    connect(m_text, &FilterField::filterChanged, this, &HistoryFilters::changed);
    connect(m_author, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &HistoryFilters::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &HistoryFilters::changed);
    connect(m_about, &QCheckBox::toggled, this, &HistoryFilters::changed);
    connect(m_selection, &CaseSelection::changed, this, &HistoryFilters::followSelection);
}

void HistoryFilters::readAnalysts()
{
    const Result<std::vector<AnalystWork>> analysts = analystsOf(m_session->database());
    if (!analysts) {
        Q_EMIT failed(analysts.error());
        return;
    }
    const QSignalBlocker blocker(m_author);
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everyone (%1)").arg(QLocale().toString(qint64(analysts->size()))));
    for (const AnalystWork &analyst : *analysts) {
        QStringList did;
        for (const auto &[action, count] : analyst.actions)
            did << tr("%1: %2").arg(actionTitle(action), QLocale().toString(count));
        m_author->addItem(tr("%1 (%2)").arg(visibleLine(analyst.name).left(40), QLocale().toString(analyst.entries)),
                          analyst.name);
        m_author->setItemData(m_author->count() - 1, plainToolTip(did.mid(0, 20).join(u'\n')), Qt::ToolTipRole);
    }
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen.isEmpty() ? QVariant() : QVariant(chosen))));
}

std::optional<Thing> HistoryFilters::selected() const
{
    if (m_selection->record().isStored())
        return Thing{ThingKind::record, m_selection->record().value()};
    if (m_selection->listing().isStored())
        return Thing{ThingKind::listing, m_selection->listing().value()};
    if (m_selection->entities().size() == 1)
        return Thing{ThingKind::entity, m_selection->entities().front().value()};
    return std::nullopt;
}

void HistoryFilters::followSelection()
{
    m_about->setEnabled(selected().has_value() || m_about->isChecked());
    if (m_about->isChecked())
        Q_EMIT changed();
}

void HistoryFilters::showDays()
{
    const bool areChosen = m_when->currentIndex() == chosenDays;
    m_from->setVisible(areChosen);
    m_to->setVisible(areChosen);
}

HistoryQuery HistoryFilters::query() const
{
    HistoryQuery query;
    query.text = m_text->filter();
    query.author = m_author->currentData().toString();
    if (m_action->currentIndex() > 0)
        query.actions = {m_action->currentData().toString()};
    const QDate day = m_session->clock().now().toUTC().date();
    switch (m_when->currentIndex()) {
    case today:
        query.from = day;
        break;
    case week:
        query.from = day.addDays(-6);
        break;
    case month:
        query.from = day.addDays(-29);
        break;
    case chosenDays:
        query.from = m_from->date();
        query.to = m_to->date();
        break;
    default:
        break;
    }
    if (m_about->isChecked())
        query.about = selected();
    return query;
}

} // namespace interdict::ui
