// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/matching/judgementstree.h"

#include "models/casework/judging.h"
#include "models/casework/mergedentities.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/store/judgementtable.h"
#include "models/values/safetext.h"
#include "widgets/controls/glyph.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int judgementRole = Qt::UserRole + 1;

} // namespace

JudgementsTree::JudgementsTree(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_tree(new QTreeWidget(this)),
      m_withdraw(new QPushButton(tr("&Withdraw Judgement"), this))
{
    createLayout();
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isEverything || change.areJudgements)
            load();
    });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] {
        updateButtons();
        tellSelection();
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const Judgement *judgement = chosen())
            withdraw(judgement->id);
    });
    updateButtons();
}

void JudgementsTree::createLayout()
{
    m_tree->setObjectName(u"judgementsTree"_s);
    m_tree->setAccessibleName(tr("Judgements"));
    m_tree->setHeaderLabels({tr("Judgement"), tr("Sure"), tr("Reason"), tr("By"), tr("At (UTC)")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 60);
    m_tree->header()->resizeSection(2, 320);
    m_tree->header()->resizeSection(3, 110);
    m_tree->header()->resizeSection(4, 150);
    m_withdraw->setObjectName(u"withdrawJudgementButton"_s);
    m_withdraw->setToolTip(tr("What it joined is apart again, exactly as it was"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_tree);
}

void JudgementsTree::load()
{
    m_tree->clear();
    if (Outcome filled = fill(); !filled)
        Q_EMIT failed(filled.error());
    updateButtons();
    Q_EMIT loaded(judgementCount());
}

Outcome JudgementsTree::fill()
{
    Result<std::vector<Judgement>> judgements = allJudgements(m_session->database());
    if (!judgements)
        return tl::unexpected(judgements.error());
    m_judgements = std::move(*judgements);
    if (Outcome added = addClusters(MergedEntities(m_judgements)); !added)
        return added;
    if (Outcome added = addOthers(Verdict::different, tr("Not the same")); !added)
        return added;
    return addOthers(Verdict::undecided, tr("Left undecided"));
}

QTreeWidgetItem *JudgementsTree::addHead(const QString &text)
{
    auto *head = new QTreeWidgetItem(m_tree, {text});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(0, bold);
    head->setToolTip(0, plainToolTip(text));
    head->setFirstColumnSpanned(true);
    head->setExpanded(true);
    return head;
}

Outcome JudgementsTree::addClusters(const MergedEntities &merged)
{
    for (const JudgedCluster &cluster : merged.clusters()) {
        QStringList names;
        for (const qint64 member : cluster.members) {
            const Result<QString> name = nameInWords(m_session->database(), RowId<Entity>(member));
            if (!name)
                return tl::unexpected(name.error());
            names << *name;
        }
        QTreeWidgetItem *head = addHead(tr("The same: %1").arg(names.join(u", "_s)));
        for (const WeakBridge &bridge : cluster.weakBridges) {
            if (Outcome added = addBridge(head, bridge); !added)
                return added;
        }
        for (const Judgement &judgement : m_judgements) {
            const bool isOfIt = merged.representative(judgement.left).value() == cluster.members.front();
            if (judgement.verdict != Verdict::same || !isOfIt)
                continue;
            if (Outcome added = addJudgement(head, judgement); !added)
                return added;
        }
    }
    return {};
}

/// A line of its own above the judgements, with a button that splits.
Outcome JudgementsTree::addBridge(QTreeWidgetItem *cluster, const WeakBridge &bridge)
{
    const auto judgement = std::find_if(m_judgements.begin(), m_judgements.end(), [&bridge](const Judgement &one) {
        return one.left.value() == std::min(bridge.a, bridge.b) && one.right.value() == std::max(bridge.a, bridge.b);
    });
    if (judgement == m_judgements.end())
        return {};
    const Result<QString> left = nameInWords(m_session->database(), judgement->left);
    const Result<QString> right = nameInWords(m_session->database(), judgement->right);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    const QString text = tr("Weak: %1 and %2").arg(*left, *right);
    const QString why =
        tr("Only this joins %1 and %2")
            .arg(QLocale().toString(qint64(bridge.side.size())), QLocale().toString(qint64(bridge.other.size())));
    auto *row = new QTreeWidgetItem(cluster, {text, tr("%1 %").arg(judgement->confidence), why});
    row->setData(0, judgementRole, judgement->id.value());
    row->setToolTip(0, plainToolTip(text));
    row->setIcon(0, glyph(u"warning"_s));
    auto *split = new QPushButton(tr("Split Here"), m_tree);
    split->setObjectName(u"splitButton"_s);
    split->setAccessibleName(tr("Split between %1 and %2").arg(*left, *right));
    split->setEnabled(!m_session->isReadOnly());
    // Queued: what it does clears the tree, and the button with it.
    connect(
        split, &QPushButton::clicked, this, [this, id = judgement->id] { withdraw(id); }, Qt::QueuedConnection);
    m_tree->setItemWidget(row, 4, split);
    return {};
}

Outcome JudgementsTree::addJudgement(QTreeWidgetItem *parent, const Judgement &judgement)
{
    const Result<QString> left = nameInWords(m_session->database(), judgement.left);
    const Result<QString> right = nameInWords(m_session->database(), judgement.right);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    const QString both = judgement.verdict == Verdict::same        ? tr("%1 = %2").arg(*left, *right)
                         : judgement.verdict == Verdict::different ? tr("%1 ≠ %2").arg(*left, *right)
                                                                   : tr("%1 ? %2").arg(*left, *right);
    auto *row = new QTreeWidgetItem(parent, {both, tr("%1 %").arg(judgement.confidence), visibleLine(judgement.reason),
                                             visibleLine(judgement.author),
                                             judgement.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)});
    row->setData(0, judgementRole, judgement.id.value());
    row->setToolTip(0, plainToolTip(both));
    row->setToolTip(2, plainToolTip(judgement.reason));
    return {};
}

Outcome JudgementsTree::addOthers(Verdict verdict, const QString &title)
{
    QTreeWidgetItem *head = nullptr;
    for (const Judgement &judgement : m_judgements) {
        if (judgement.verdict != verdict)
            continue;
        if (!head)
            head = addHead(title);
        if (Outcome added = addJudgement(head, judgement); !added)
            return added;
    }
    return {};
}

const Judgement *JudgementsTree::find(RowId<Judgement> id) const
{
    const auto found = std::find_if(m_judgements.begin(), m_judgements.end(),
                                    [id](const Judgement &judgement) { return judgement.id == id; });
    return found == m_judgements.end() ? nullptr : &*found;
}

const Judgement *JudgementsTree::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? find(RowId<Judgement>(item->data(0, judgementRole).toLongLong())) : nullptr;
}

void JudgementsTree::withdraw(RowId<Judgement> id)
{
    const Judgement *judgement = find(id);
    if (!judgement)
        return;
    if (Outcome done = Judging(*m_session).withdraw({*judgement}); !done)
        Q_EMIT failed(done.error());
}

void JudgementsTree::tellSelection()
{
    if (const Judgement *judgement = chosen())
        m_selection->selectEntities({judgement->left, judgement->right});
}

void JudgementsTree::updateButtons()
{
    m_withdraw->setEnabled(chosen() && !m_session->isReadOnly());
}

} // namespace interdict::ui
