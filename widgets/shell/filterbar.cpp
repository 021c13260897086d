// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/filterbar.h"

#include "models/itemmodels/casefilters.h"
#include "widgets/controls/chipbar.h"
#include "widgets/searching/filterstackmenu.h"
#include "widgets/shell/filterdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Field = RowFilter::Field;

constexpr Field offeredFields[] = {Field::text,        Field::site, Field::kind,    Field::category, Field::origin,
                                   Field::destination, Field::seen, Field::offered, Field::seized,   Field::weight,
                                   Field::degree,      Field::mark, Field::tag};
constexpr int usualDays = 30;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_chips(new ChipBar(this)),
      m_add(new QToolButton(this)),
      m_saved(new QToolButton(this)),
      m_clear(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_stacks(new FilterStackMenu(this))
{
    setObjectName(u"filterBar"_s);
    createLayout();
    createMenu();
    hide();
}

void FilterBar::createLayout()
{
    auto *label = new QLabel(tr("Filters:"), this);
    m_chips->setObjectName(u"filterChips"_s);
    m_add->setObjectName(u"addFilterMenu"_s);
    m_add->setText(tr("Add Filter"));
    m_add->setToolTip(tr("Narrow tables, charts and graph (Ctrl+Shift+F)"));
    m_add->setShortcut(QKeySequence(tr("Ctrl+Shift+F")));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_saved->setObjectName(u"savedFiltersMenu"_s);
    m_saved->setText(tr("Saved Filters"));
    m_saved->setToolTip(tr("Apply, save or update filters under a name"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_stacks);
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Remove All"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_chips);
    layout->addWidget(m_add);
    layout->addWidget(m_saved);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_chips, &ChipBar::removeWanted, this, [this](int chip) {
        if (m_filters)
            m_filters->remove(chip);
    });
    connect(m_chips, &ChipBar::switchWanted, this, [this](int chip, bool isOff) {
        if (m_filters)
            m_filters->setOff(chip, isOff);
    });
    connect(m_stacks, &FilterStackMenu::failed, this, &FilterBar::failed);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        if (m_filters)
            m_filters->clear();
    });
}

void FilterBar::createMenu()
{
    for (const Field field : offeredFields) {
        QAction *action = m_menu->addAction(tr("%1…").arg(fieldName(field)), this, [this, field] { ask(field); });
        action->setObjectName(u"filterBy-"_s + toToken(field));
    }
}

void FilterBar::setCase(CaseSession *session, CaseFilters *filters)
{
    if (m_filters)
        m_filters->disconnect(this);
    m_session = session;
    m_filters = filters;
    if (filters)
        connect(filters, &CaseFilters::changed, this, &FilterBar::showChips);
    m_stacks->setCase(session, filters);
    setVisible(filters != nullptr);
    showChips();
}

void FilterBar::applySaved(const QString &name)
{
    m_stacks->apply(name);
}

void FilterBar::showChips()
{
    std::vector<ChipBar::Chip> chips;
    if (m_filters) {
        for (const auto &[filter, isOff] : m_filters->stack())
            chips.push_back({chipText(filter), tr("%1 Click to remove.").arg(chipExplanation(filter)), isOff});
    }
    m_clear->setVisible(chips.size() > 1);
    m_chips->setChips(chips);
}

void FilterBar::ask(Field field)
{
    if (!m_session || !m_filters)
        return;
    auto *dialog = new FilterDialog(m_session->path(), field, this);
    const QDate today = m_session->clock().now().date();
    const std::optional<RowFilter> old = m_filters->ofField(field);
    dialog->setDays(old && old->from ? *old->from : today.addDays(-usualDays), old && old->to ? *old->to : today);
    connect(dialog, &FilterDialog::failed, this, &FilterBar::failed);
    connect(dialog, &FilterDialog::chosen, this, [this](const RowFilter &filter) {
        if (m_filters)
            isClock(filter.field) ? m_filters->setClock(filter) : m_filters->add(filter);
    });
    dialog->open();
}

} // namespace interdict::ui
