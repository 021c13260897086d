// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The actions on the picture and on the case, and the menus of the second tool bar.
#include "models/casework/graphwork.h"
#include "models/store/referraltable.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/menutext.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/timepanel.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMoments = 10;

QIcon colourIcon(MarkColour colour)
{
    QPixmap dot(16, 16);
    dot.fill(QColor(markRgb(colour)));
    return dot;
}

} // namespace

template <typename Slot>
QAction *GraphPage::addWorkAction(const ActionWords &words, Slot slot)
{
    auto *added = new QAction(words.text, this);
    added->setObjectName(words.name);
    if (!words.toolTip.isEmpty())
        added->setToolTip(words.toolTip);
    added->setShortcut(words.key);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(added, &QAction::triggered, this, slot);
    QWidget::addAction(added);
    return added;
}

void GraphPage::createWorkActions()
{
    createSelectActions();
    const auto add = [this](const QString &text, const QString &name, const QString &toolTip, auto slot,
                            const QKeySequence &key = {}) {
        return addWorkAction({text, name, toolTip, key}, slot);
    };
    add(tr("&Collapse"), u"collapseAction"_s, tr("Hide what hangs on the selected nodes alone"), &GraphPage::collapse,
        QKeySequence(tr("Ctrl+Shift+E")));
    add(tr("&Hide"), u"hideAction"_s, tr("Hide the selected nodes"), &GraphPage::hideSelected,
        QKeySequence(tr("Ctrl+H")));
    add(tr("&Keep Only These"), u"keepOnlyAction"_s, tr("Hide all but the selected nodes"),
        &GraphPage::keepOnlySelected, QKeySequence(tr("Ctrl+Shift+H")));
    add(tr("Show Hi&dden"), u"showHiddenAction"_s, tr("Show all that was hidden by hand"), &GraphPage::showHidden,
        QKeySequence(tr("Ctrl+Shift+U")));
    add(tr("&Pin"), u"pinAction"_s, tr("Keep the selected nodes where they are, whatever is laid out again"),
        [this] { pin(true); });
    add(tr("&Unpin"), u"unpinAction"_s, tr("Let the selected nodes move when all is laid out again"),
        [this] { pin(false); });
    add(tr("Draw &Link…"), u"drawLinkAction"_s,
        tr("Link the two selected nodes, or the selected one with another, with a reason"), &GraphPage::drawLink,
        QKeySequence(tr("Ctrl+L")));
    add(tr("Judge the &Same…"), u"judgeSameAction"_s, tr("The selected nodes are one and the same"),
        &GraphPage::judgeSame);
    add(tr("Spl&it"), u"splitAction"_s, tr("Take back the judgements that made these one"), &GraphPage::splitSelected);
    add(tr("Add No&te…"), u"addNoteAction"_s, {}, &GraphPage::addNote);
    add(tr("Save &Poster…"), u"savePosterAction"_s, tr("Save the graph over several sheets of paper"),
        &GraphPage::savePoster);
    add(tr("Copy Pict&ure"), u"copyPictureAction"_s, tr("Put the picture of the graph on the clipboard"),
        &GraphPage::copyPicture);
    add(tr("Time"), u"timeAction"_s, tr("Show a window of days, by hand or playing"), [this](bool isChecked) {
        m_time->setVisible(isChecked);
        if (!isChecked)
            m_time->play(false);
    })->setCheckable(true);
    add(tr("Table"), u"tableAction"_s, tr("Show the selected nodes as rows beside the picture"),
        [this](bool isChecked) {
            m_table->setVisible(isChecked);
            showTable();
        })
        ->setCheckable(true);
    connect(action(u"timeAction"_s), &QAction::toggled, m_time, &QWidget::setVisible);
    addWorkActions(m_menu);
}

void GraphPage::createSelectActions()
{
    const auto add = [this](const QString &text, const QString &name, const QString &toolTip, auto slot,
                            const QKeySequence &key = {}) {
        return addWorkAction({text, name, toolTip, key}, slot);
    };
    add(tr("&Neighbours"), u"selectNeighboursAction"_s, {}, &GraphPage::selectNeighbours);
    add(
        tr("Ne&xt Neighbour"), u"nextNeighbourAction"_s, {}, [this] { walkNeighbours(1); }, QKeySequence(tr("Ctrl+.")));
    add(
        tr("&Previous Neighbour"), u"previousNeighbourAction"_s, {}, [this] { walkNeighbours(-1); },
        QKeySequence(tr("Ctrl+,")));
    add(tr("&Walk On from Here"), u"walkOnAction"_s, {}, &GraphPage::walkOn, QKeySequence(tr("Ctrl+Shift+.")));
    add(tr("&Inverse"), u"selectInverseAction"_s, {}, &GraphPage::selectInverse);
    add(tr("&Connected"), u"selectConnectedAction"_s, tr("All that hangs together with what is selected"),
        &GraphPage::selectConnected);
    add(tr("Sa&me Kind"), u"selectSameKindAction"_s, {}, &GraphPage::selectSameKind);
    add(tr("Same C&ommunity"), u"selectCommunityAction"_s, tr("All of the same Leiden community"),
        &GraphPage::selectCommunity);
    add(tr("By &Links…"), u"selectByLinksAction"_s, {}, &GraphPage::selectByLinks);
    add(tr("By &Text…"), u"selectByTextAction"_s, {}, &GraphPage::selectByText);
    add(tr("By &Attribute…"), u"selectByAttributeAction"_s, tr("Nodes with such records, days, figures or tags"),
        &GraphPage::selectByAttribute);
    add(tr("&Zoom to Selection"), u"zoomToSelectionAction"_s, {}, [this] { m_canvas->zoomToSelection(); });
    add(tr("&Save View…"), u"saveViewAction"_s, tr("Keep this picture under a name"), &GraphPage::askForView);
}

/// What the menu of a node holds first.
void GraphPage::addWorkActions(QMenu *menu)
{
    QAction *first = menu->actions().value(1); // after Expand
    menu->insertMenu(first, m_expandMenu);
    for (const QString &name : {u"collapseAction"_s, u"hideAction"_s, u"keepOnlyAction"_s, u"showHiddenAction"_s})
        menu->insertAction(first, action(name));
    menu->insertSeparator(first);
    for (const QString &name : {u"pinAction"_s, u"unpinAction"_s})
        menu->insertAction(first, action(name));
    menu->insertSeparator(first);
    for (const QString &name : {u"drawLinkAction"_s, u"judgeSameAction"_s, u"splitAction"_s, u"addNoteAction"_s})
        menu->insertAction(first, action(name));
    menu->insertMenu(first, createMarkMenu());
    menu->insertSeparator(first);
}

QMenu *GraphPage::createMarkMenu()
{
    auto *menu = new QMenu(tr("&Mark"), this);
    menu->menuAction()->setObjectName(u"markMenuAction"_s);
    for (const MarkColour colour : allMarkColours) {
        QString name = displayName(colour);
        name[0] = name[0].toUpper();
        menu->addAction(colourIcon(colour), name, this, [this, colour] { mark(colour); })
            ->setObjectName(u"mark-"_s + toToken(colour));
    }
    menu->addSeparator();
    menu->addAction(tr("No Mark"), this, [this] { mark(std::nullopt); })->setObjectName(u"mark-none"_s);
    return menu;
}

QMenu *GraphPage::createLayoutMenu()
{
    auto *menu = new QMenu(this);
    auto *kinds = new QActionGroup(this);
    for (const LayoutKind kind : allLayoutKinds) {
        QAction *each = menu->addAction(layoutName(kind), this, [this, kind] { layOutAs(kind); });
        each->setObjectName(u"layoutAction-%1"_s.arg(int(kind)));
        each->setCheckable(true);
        kinds->addAction(each);
    }
    menu->addSeparator();
    menu->addActions({action(u"layOutAction"_s), action(u"pinAction"_s), action(u"unpinAction"_s)});
    return menu;
}

QMenu *GraphPage::createSelectMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({action(u"selectAreaAction"_s), action(u"lassoAction"_s)});
    menu->addSeparator();
    for (const QString &name : {u"selectNeighboursAction"_s, u"selectConnectedAction"_s, u"selectSameKindAction"_s,
                                u"selectCommunityAction"_s, u"selectInverseAction"_s})
        menu->addAction(action(name));
    menu->addSeparator();
    menu->addActions(
        {action(u"selectByLinksAction"_s), action(u"selectByTextAction"_s), action(u"selectByAttributeAction"_s)});
    menu->addSeparator();
    menu->addActions(
        {action(u"nextNeighbourAction"_s), action(u"previousNeighbourAction"_s), action(u"walkOnAction"_s)});
    menu->addSeparator();
    menu->addActions({action(u"zoomToSelectionAction"_s), action(u"hideAction"_s), action(u"keepOnlyAction"_s),
                      action(u"showHiddenAction"_s)});
    return menu;
}

QMenu *GraphPage::createLooksMenu()
{
    auto *menu = new QMenu(this);
    const auto addChoices = [this, menu](const QString &title, const QString &name, bool withGroups, auto slot) {
        QMenu *choices = menu->addMenu(title);
        auto *group = new QActionGroup(choices);
        const std::pair<NodeValue, QString> values[] = {
            {NodeValue::kind, tr("As Usual")},       {NodeValue::links, tr("Links")},
            {NodeValue::records, tr("Records")},     {NodeValue::weight, tr("Weight of Links")},
            {NodeValue::pageRank, tr("PageRank")},   {NodeValue::betweenness, tr("Betweenness")},
            {NodeValue::community, tr("Community")},
        };
        for (const auto &[value, text] : values) {
            if (value == NodeValue::community && !withGroups)
                continue;
            QAction *each = choices->addAction(text, this, [this, value = value, slot] { (this->*slot)(value); });
            each->setObjectName(u"%1-%2"_s.arg(name).arg(int(value)));
            each->setCheckable(true);
            each->setChecked(value == NodeValue::kind);
            group->addAction(each);
        }
    };
    addChoices(tr("&Size By"), u"sizeBy"_s, false, &GraphPage::sizeBy);
    addChoices(tr("&Colour By"), u"colourBy"_s, true, &GraphPage::colourBy);
    menu->addMenu(createNewSinceMenu());
    menu->addSeparator();
    menu->addAction(action(u"overviewAction"_s));
    return menu;
}

QMenu *GraphPage::createNewSinceMenu()
{
    auto *menu = new QMenu(tr("&New Since"), this);
    menu->setObjectName(u"newSinceMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillNewSinceMenu(menu); });
    return menu;
}

void GraphPage::fillNewSinceMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Mark Nothing"), this, [this] { markNewSince(std::nullopt, {}); });
    menu->addAction(tr("A Moment…"), this, &GraphPage::askForMoment);
    const auto imports = importMoments(m_session->database(), mostMoments);
    const auto referrals = allReferrals(m_session->database());
    if (!imports || !referrals)
        return Q_EMIT failed(!imports ? imports.error() : referrals.error());
    menu->addSeparator();
    for (const ImportMoment &import : *imports) {
        const QDateTime before = import.at.addSecs(-1);
        const QString when = import.at.toString(Qt::ISODate);
        menu->addAction(tr("Before the Import of \"%1\", %2").arg(menuText(import.fileName), when), this,
                        [this, before, when] { markNewSince(before, tr("New with the import of %1").arg(when)); });
    }
    menu->addSeparator();
    for (const Referral &packet : *referrals) {
        const QString when = packet.builtAt.toString(Qt::ISODate);
        menu->addAction(
            tr("The Packet for \"%1\", %2").arg(menuText(packet.recipient), when), this,
            [this, at = packet.builtAt, when] { markNewSince(at, tr("New since the packet of %1").arg(when)); });
    }
}

QMenu *GraphPage::createViewsMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewsMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillViewsMenu(menu); });
    fillViewsMenu(menu);
    return menu;
}

void GraphPage::fillViewsMenu(QMenu *menu)
{
    menu->clear();
    menu->addActions({action(u"saveViewAction"_s), action(u"savePictureAction"_s), action(u"savePosterAction"_s),
                      action(u"copyPictureAction"_s)});
    const Result<QStringList> names = GraphWork(*m_session).viewNames();
    if (!names)
        return Q_EMIT failed(names.error());
    menu->addSeparator();
    for (const QString &name : *names)
        menu->addAction(menuText(name), this, [this, name] { showView(name); });
    if (names->isEmpty() || m_session->isReadOnly())
        return;
    menu->addSeparator();
    QMenu *remove = menu->addMenu(tr("&Remove"));
    for (const QString &name : *names)
        remove->addAction(menuText(name), this, [this, name] { removeView(name); });
}

} // namespace interdict::ui
