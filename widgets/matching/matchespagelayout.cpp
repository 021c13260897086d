// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/suggestionmodel.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/matching/judgementstree.h"
#include "widgets/matching/matchcomparison.h"
#include "widgets/matching/matchespage.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

void MatchesPage::createChoices()
{
    m_kind->setObjectName(u"matchKind"_s);
    m_kind->setAccessibleName(tr("What to compare"));
    for (const EntityKind kind : suggestibleKinds()) {
        QString name = displayNamePlural(kind);
        name[0] = name[0].toUpper();
        m_kind->addItem(name, int(kind));
    }
    m_hub->setObjectName(u"matchHub"_s);
    m_hub->setRange(2, 1000);
    m_hub->setValue(usualHub);
    m_hub->setToolTip(tr("A contact, key or text that more than so many share says nothing of who they are"));
    m_least->setObjectName(u"matchLeast"_s);
    m_least->setRange(1, 99);
    m_least->setValue(50);
    m_least->setSuffix(tr(" %"));
    m_ground->setObjectName(u"matchGround"_s);
    m_ground->setAccessibleName(tr("Reasons"));
    m_ground->addItem(tr("All reasons"), -1);
    for (const SuggestionGround ground : {SuggestionGround::key, SuggestionGround::contact, SuggestionGround::wallet,
                                          SuggestionGround::domain, SuggestionGround::text, SuggestionGround::name})
        m_ground->addItem(displayName(ground), int(ground));
    m_sure->setObjectName(u"matchSure"_s);
    m_sure->setAccessibleName(tr("How sure"));
    m_sure->addItem(tr("Certain"), 100);
    m_sure->addItem(tr("Probable"), 80);
    m_sure->addItem(tr("Possible"), 60);
    m_sure->setCurrentIndex(1);
    m_why->setObjectName(u"matchWhy"_s);
    m_why->setAccessibleName(tr("Reason of the judgement"));
    m_why->setPlaceholderText(tr("Why; if empty, the strongest reason is noted"));
    m_why->setClearButtonEnabled(true);
}

void MatchesPage::createTable()
{
    m_table->setObjectName(u"matchesTable"_s);
    m_table->setAccessibleName(tr("Pairs that could be the same"));
    m_table->setModel(m_model);
    m_table->setCopyRole(TableRole::fullText);
    m_table->setColumnCharacters({8, 22, 16, 22, 16, 60});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(false); // the likeliest are first
    m_table->rememberColumnsAs(u"matches"_s);
}

/// In two rows, so that the page fits beside the inspector in a small window.
void MatchesPage::createChoiceRows(QBoxLayout *rows)
{
    m_find->setObjectName(u"findMatchesButton"_s);
    m_find->setDefault(true);
    m_counts->setObjectName(u"matchCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *hubLabel = new QLabel(tr("Hu&bs above"), this);
    hubLabel->setBuddy(m_hub);
    hubLabel->setToolTip(m_hub->toolTip());
    auto *leastLabel = new QLabel(tr("At &least"), this);
    leastLabel->setBuddy(m_least);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, hubLabel, m_hub, leastLabel, m_least, m_find})
        asked->addWidget(widget);
    asked->addStretch();
    auto *found = new QHBoxLayout;
    found->setSpacing(8);
    found->addWidget(m_ground);
    found->addWidget(m_counts, 1);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(8);
    rows->addLayout(asked);
    rows->addLayout(found);
}

QPushButton *MatchesPage::createVerdict(Verdict verdict, const QString &text, const QKeySequence &key,
                                        const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, verdict] { decide(verdict); });
    // Keys of the table and the comparison, not of the field next to them: there they are letters.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_comparison}) {
        auto *action = new QAction(text, widget);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        widget->addAction(action);
    }
    m_verdicts.push_back(button);
    return button;
}

QWidget *MatchesPage::createDeciding()
{
    auto *verdicts = new QHBoxLayout;
    verdicts->setSpacing(8);
    verdicts->addWidget(createVerdict(Verdict::same, tr("Same (S)"), tr("S"), u"sameButton"_s));
    verdicts->addWidget(createVerdict(Verdict::different, tr("Not the Same (N)"), tr("N"), u"differentButton"_s));
    verdicts->addWidget(createVerdict(Verdict::undecided, tr("Undecided (U)"), tr("U"), u"undecidedButton"_s));
    verdicts->addStretch();
    verdicts->addWidget(m_all);
    m_all->setObjectName(u"decideAllButton"_s);
    auto *why = new QHBoxLayout;
    why->setSpacing(8);
    why->addWidget(m_sure);
    why->addWidget(m_why, 1);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(8);
    rows->addLayout(verdicts);
    rows->addLayout(why);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(rows);
    column->addWidget(m_comparison, 1);
    return below;
}

void MatchesPage::createLayout()
{
    m_strip->setObjectName(u"matchesStrip"_s);
    m_tabs->setObjectName(u"matchesTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(createDeciding());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *choices = new QVBoxLayout;
    createChoiceRows(choices);
    auto *deciding = new QWidget(this);
    auto *column = new QVBoxLayout(deciding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(choices);
    column->addWidget(m_stack, 1);
    m_tabs->addTab(deciding, tr("To Decide"));
    m_tabs->addTab(m_judgements, tr("Decided"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_table);
}

} // namespace interdict::ui
