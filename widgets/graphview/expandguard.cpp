// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/expandguard.h"

#include "models/values/safetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamed = 50;
constexpr int usualMost = 50;

QTreeWidget *newList(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ExpandGuard::ExpandGuard(QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_kinds(newList({tr("What would come"), tr("How many")}, u"guardKinds"_s, this)),
      m_heaviest(newList({tr("The heaviest"), tr("Records")}, u"guardHeaviest"_s, this)),
      m_most(new QSpinBox(this)),
      m_take(new QPushButton(this)),
      m_all(new QPushButton(tr("Take All"), this))
{
    createLayout();
    connect(m_kinds, &QTreeWidget::itemChanged, this, &ExpandGuard::showHeaviest);
    connect(m_most, &QSpinBox::valueChanged, this, &ExpandGuard::showHeaviest);
    connect(m_take, &QPushButton::clicked, this, [this] { finish(chosen()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<RowId<Entity>> all;
        for (const Neighbour &neighbour : m_neighbours)
            all.push_back(neighbour.entity.id);
        finish(all);
    });
}

void ExpandGuard::createLayout()
{
    setObjectName(u"expandGuard"_s);
    setAutoFillBackground(true);
    m_sentence->setObjectName(u"guardSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_kinds->setAccessibleName(tr("Kinds of neighbours"));
    m_heaviest->setAccessibleName(tr("The heaviest neighbours"));
    m_most->setObjectName(u"guardMost"_s);
    m_most->setMinimum(1);
    m_most->setAccessibleName(tr("How many of the heaviest"));
    m_take->setObjectName(u"guardTake"_s);
    m_all->setObjectName(u"guardAll"_s);
    auto *cancel = new QPushButton(tr("Leave Them Out"), this);
    cancel->setObjectName(u"guardCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ExpandGuard::dismissed);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_kinds, 1);
    lists->addWidget(m_heaviest, 1);
    auto *most = new QLabel(tr("At &most:"), this);
    most->setBuddy(m_most);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(most);
    buttons->addWidget(m_most);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_all);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_sentence);
    layout->addLayout(lists, 1);
    layout->addLayout(buttons);
}

void ExpandGuard::ask(const QString &name, std::vector<Neighbour> neighbours)
{
    m_neighbours = std::move(neighbours);
    m_sorts = sortsOf(m_neighbours);
    const auto count = int(m_neighbours.size());
    m_sentence->setText(
        tr("%Ln neighbour(s) of \"%1\" would come into the picture. Choose what to take.", nullptr, count)
            .arg(visibleLine(name).left(60)));
    const QSignalBlocker kindsBlocker(m_kinds);
    m_kinds->clear();
    for (const NeighbourSort &sort : m_sorts) {
        //: A kind of link and what is linked by it: "trades on – sellers"
        const QString text = tr("%1 – %2").arg(displayName(sort.link), displayNamePlural(sort.entity));
        auto *item = new QTreeWidgetItem(m_kinds, {text, QLocale().toString(sort.count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(0, Qt::Checked);
    }
    const QSignalBlocker mostBlocker(m_most);
    m_most->setMaximum(std::max(count, 1));
    m_most->setValue(std::min(count, usualMost));
    showHeaviest();
    m_take->setFocus();
}

std::vector<Neighbour> ExpandGuard::ofTickedKinds() const
{
    std::vector<Neighbour> found;
    for (const Neighbour &neighbour : m_neighbours) {
        for (int row = 0; row < m_kinds->topLevelItemCount(); ++row) {
            const NeighbourSort &sort = m_sorts[size_t(row)];
            if (sort.link == neighbour.link && sort.entity == neighbour.entity.kind &&
                m_kinds->topLevelItem(row)->checkState(0) == Qt::Checked)
                found.push_back(neighbour);
        }
    }
    return found;
}

void ExpandGuard::showHeaviest()
{
    const std::vector<Neighbour> ticked = ofTickedKinds();
    const size_t taken = std::min(ticked.size(), size_t(m_most->value()));
    m_heaviest->clear();
    QList<QTreeWidgetItem *> items;
    for (size_t i = 0; i < std::min(taken, mostNamed); ++i) {
        auto *item =
            new QTreeWidgetItem({visibleLine(ticked[i].entity.label).left(80), QLocale().toString(ticked[i].weight)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        items << item;
    }
    m_heaviest->addTopLevelItems(items);
    m_take->setText(tr("Take the Heaviest %Ln", nullptr, int(taken)));
    m_take->setEnabled(taken > 0);
}

std::vector<RowId<Entity>> ExpandGuard::chosen() const
{
    std::vector<RowId<Entity>> entities;
    for (const Neighbour &neighbour : ofTickedKinds()) {
        if (entities.size() < size_t(m_most->value()))
            entities.push_back(neighbour.entity.id);
    }
    return entities;
}

void ExpandGuard::finish(const std::vector<RowId<Entity>> &entities)
{
    Q_EMIT taken(entities);
}

void ExpandGuard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace interdict::ui
