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
#include <set>

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
    Result<std::vector<Judgement>> judgements = allJudgements(m_session->database());
    if (!judgements)
        Q_EMIT failed(judgements.error());
    m_judgements = judgements ? std::move(*judgements) : std::vector<Judgement>();
    m_isFilled = false;
    if (isVisible())
        fill();
    updateButtons();
    Q_EMIT loaded(judgementCount());
}

void JudgementsTree::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFilled)
        fill();
}

void JudgementsTree::fill()
{
    m_isFilled = true;
    if (Outcome read = readNames(); !read)
        Q_EMIT failed(read.error());
    addClusters(MergedEntities(m_judgements));
    addOthers(Verdict::different, tr("Not the same"));
    addOthers(Verdict::undecided, tr("Left undecided"));
}

Outcome JudgementsTree::readNames()
{
    std::set<RowId<Entity>> ids;
    for (const Judgement &judgement : m_judgements)
        ids.insert({judgement.left, judgement.right});
    m_names.clear();
    Result<QHash<qint64, QString>> names =
        namesInWords(m_session->database(), std::vector<RowId<Entity>>(ids.begin(), ids.end()));
    if (!names)
        return tl::unexpected(names.error());
    m_names = std::move(*names);
    return {};
}

QString JudgementsTree::nameOf(RowId<Entity> entity) const
{
    return m_names.value(entity.value(), missingText());
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

void JudgementsTree::addClusters(const MergedEntities &merged)
{
    QHash<qint64, std::vector<const Judgement *>> byCluster;
    for (const Judgement &judgement : m_judgements) {
        if (judgement.verdict == Verdict::same)
            byCluster[merged.representative(judgement.left).value()].push_back(&judgement);
    }
    for (const JudgedCluster &cluster : merged.clusters()) {
        QStringList names;
        for (const qint64 member : cluster.members)
            names << nameOf(RowId<Entity>(member));
        QTreeWidgetItem *head = addHead(tr("The same: %1").arg(names.join(u", "_s)));
        const std::vector<const Judgement *> judgements = byCluster.value(cluster.members.front());
        for (const WeakBridge &bridge : cluster.weakBridges)
            addBridge(head, bridge, judgements);
        for (const Judgement *judgement : judgements)
            addJudgement(head, *judgement);
    }
}

/// A line of its own above the judgements, with a button that splits.
void JudgementsTree::addBridge(QTreeWidgetItem *cluster, const WeakBridge &bridge,
                               const std::vector<const Judgement *> &judgements)
{
    const auto found = std::find_if(judgements.begin(), judgements.end(), [&bridge](const Judgement *one) {
        return one->left.value() == std::min(bridge.a, bridge.b) && one->right.value() == std::max(bridge.a, bridge.b);
    });
    if (found == judgements.end())
        return;
    const Judgement *judgement = *found;
    const QString left = nameOf(judgement->left);
    const QString right = nameOf(judgement->right);
    const QString text = tr("Weak: %1 and %2").arg(left, right);
    const QString why =
        tr("Only this joins %1 and %2")
            .arg(QLocale().toString(qint64(bridge.side.size())), QLocale().toString(qint64(bridge.other.size())));
    auto *row = new QTreeWidgetItem(cluster, {text, tr("%1 %").arg(judgement->confidence), why});
    row->setData(0, judgementRole, judgement->id.value());
    row->setToolTip(0, plainToolTip(text));
    row->setIcon(0, glyph(u"warning"_s));
    auto *split = new QPushButton(tr("Split Here"), m_tree);
    split->setObjectName(u"splitButton"_s);
    split->setAccessibleName(tr("Split between %1 and %2").arg(left, right));
    split->setEnabled(!m_session->isReadOnly());
    // Queued: what it does clears the tree, and the button with it.
    connect(
        split, &QPushButton::clicked, this, [this, id = judgement->id] { withdraw(id); }, Qt::QueuedConnection);
    m_tree->setItemWidget(row, 4, split);
}

void JudgementsTree::addJudgement(QTreeWidgetItem *parent, const Judgement &judgement)
{
    const QString left = nameOf(judgement.left);
    const QString right = nameOf(judgement.right);
    const QString both = judgement.verdict == Verdict::same        ? tr("%1 = %2").arg(left, right)
                         : judgement.verdict == Verdict::different ? tr("%1 ≠ %2").arg(left, right)
                                                                   : tr("%1 ? %2").arg(left, right);
    auto *row = new QTreeWidgetItem(parent, {both, tr("%1 %").arg(judgement.confidence), visibleLine(judgement.reason),
                                             visibleLine(judgement.author),
                                             judgement.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)});
    row->setData(0, judgementRole, judgement.id.value());
    row->setToolTip(0, plainToolTip(both));
    row->setToolTip(2, plainToolTip(judgement.reason));
}

void JudgementsTree::addOthers(Verdict verdict, const QString &title)
{
    QTreeWidgetItem *head = nullptr;
    for (const Judgement &judgement : m_judgements) {
        if (judgement.verdict != verdict)
            continue;
        if (!head)
            head = addHead(title);
        addJudgement(head, judgement);
    }
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
