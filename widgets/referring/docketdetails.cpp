// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/docketdetails.h"

#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/referring/docketmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entityRole = Qt::UserRole + 1;
constexpr int itemRole = Qt::UserRole + 2;
constexpr int recordRole = Qt::UserRole + 3;

QString eventInWords(const DocketEvent &event)
{
    switch (event.kind) {
    case DocketEvent::Kind::state:
        return displayName(event.to);
    case DocketEvent::Kind::renewed:
        return DocketDetails::tr("clock \"%1\" renewed").arg(visibleLine(event.clock));
    case DocketEvent::Kind::dueSet:
        break;
    }
    return DocketDetails::tr("clock \"%1\" runs until %2").arg(visibleLine(event.clock), dayOrMoment(event.dueAt));
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainToolTip(text));
    return item;
}

void setRow(QTableWidget *table, int row, const QStringList &texts)
{
    for (int column = 0; column < int(texts.size()); ++column)
        table->setItem(row, column, cell(texts[column]));
}

} // namespace

DocketDetails::DocketDetails(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_why(new QLabel(this)), m_tabs(new QTabWidget(this))
{
    setObjectName(u"docketDetails"_s);
    for (QLabel *label : {m_head, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setContentsMargins(12, 0, 12, 0);
    }
    m_head->setObjectName(u"docketHead"_s);
    QFont font = m_head->font();
    font.setWeight(QFont::DemiBold);
    m_head->setFont(font);
    m_tabs->setDocumentMode(true);
    m_items = addTable(tr("Items"), u"docketItems"_s,
                       {tr("Item"), tr("Last Verified"), tr("On (UTC)"), tr("Evidence"), tr("Told Since")});
    m_clocks = addTable(tr("Clocks"), u"docketClocks"_s,
                        {tr("Clock"), tr("Status"), tr("Due (UTC)"), tr("Since (UTC)"), tr("Rule")});
    m_events = addTable(tr("What Happened"), u"docketEvents"_s,
                        {tr("When (UTC)"), tr("What"), tr("By"), tr("Proof"), tr("Note"), tr("Entered (UTC)")});
    m_packets = addTable(tr("Packets"), u"docketPackets"_s,
                         {tr("Revision"), tr("Packet"), tr("Version"), tr("Built (UTC)"), tr("File")});
    connect(m_items, &QTableWidget::cellDoubleClicked, this, &DocketDetails::openItem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_why);
    layout->addWidget(m_tabs, 1);
}

QTableWidget *DocketDetails::addTable(const QString &title, const QString &name, const QStringList &columns)
{
    auto *table = new QTableWidget(0, int(columns.size()), m_tabs);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(table, title);
    return table;
}

void DocketDetails::showReferral(const ReferralView *view)
{
    for (QTableWidget *table : {m_items, m_clocks, m_events, m_packets})
        table->setRowCount(0);
    m_tabs->setEnabled(view != nullptr);
    if (!view) {
        m_head->setText(tr("No referral is chosen."));
        m_why->hide();
        return;
    }
    const DocketEntry &entry = view->entry;
    m_head->setText(tr("%1  %2\nTo %3 (%4) · %5 · drafted by %6 on %7")
                        .arg(entry.reference, visibleLine(entry.title), visibleLine(entry.recipient),
                             kindInWords(entry.recipientKind), visibleLine(entry.marking), visibleLine(entry.author),
                             dayOrMoment(entry.madeAt)));
    m_why->setText(visibleLine(entry.why));
    m_why->setVisible(!entry.why.isEmpty());
    fillItems(*view);
    fillClocks(*view);
    fillEvents(*view);
    fillPackets(*view);
    for (QTableWidget *table : {m_items, m_clocks, m_events, m_packets}) {
        table->horizontalHeader()->setStretchLastSection(false); // or the last one would stay as it is
        table->resizeColumnsToContents();
        table->horizontalHeader()->setStretchLastSection(true);
    }
}

QString DocketDetails::proofInWords(const DocketProof &proof) const
{
    if (proof.record.isStored())
        return tr("record %1").arg(proof.record.value());
    if (!proof.source.isStored())
        return cellText(proof.words);
    const QString name = m_fileNames.value(proof.source.value());
    return name.isEmpty() ? tr("file #%1").arg(proof.source.value()) : cellText(name);
}

void DocketDetails::fillItems(const ReferralView &view)
{
    const NewestOutcomes newest = view.newest();
    m_items->setRowCount(int(view.entry.items.size()));
    int row = 0;
    for (const DocketItem &item : view.entry.items) {
        const auto seen = newest.find(item.id.value());
        const DocketOutcome *verified = seen == newest.end() ? nullptr : seen->second;
        QString told = missingText();
        for (const DocketOutcome &outcome : view.outcomes) { // the newest last
            if (outcome.item == item.id && !outcome.isVerified() &&
                (!verified || outcome.observedAt > verified->observedAt))
                told = tr("%1 (%2)").arg(displayName(outcome.kind), dayOrMoment(outcome.observedAt));
        }
        setRow(m_items, row,
               {cellText(item.name), verified ? displayName(verified->kind) : missingText(),
                verified ? dayOrMoment(verified->observedAt) : missingText(),
                verified ? proofInWords(verified->evidence) : missingText(), told});
        QTableWidgetItem *first = m_items->item(row, 0);
        first->setData(itemRole, item.id.value());
        first->setData(entityRole, item.kind == DocketItem::Kind::entity ? item.item : 0);
        first->setData(recordRole, verified ? verified->evidence.record.value() : 0);
        ++row;
    }
}

void DocketDetails::fillClocks(const ReferralView &view)
{
    m_clocks->setRowCount(int(view.clocks.size()));
    int row = 0;
    for (const ReferralClock &clock : view.clocks)
        setRow(m_clocks, row++,
               {clock.name, displayName(clock.status), dayOrMoment(clock.dueAt), dayOrMoment(clock.startedAt),
                cellText(clock.source)});
}

void DocketDetails::fillEvents(const ReferralView &view)
{
    m_events->setRowCount(int(view.events.size()));
    int row = int(view.events.size());
    for (const DocketEvent &event : view.events) // the newest first
        setRow(m_events, --row,
               {dayOrMoment(event.happenedAt), eventInWords(event), cellText(event.author), proofInWords(event.proof),
                cellText(event.note), dayOrMoment(event.enteredAt)});
}

void DocketDetails::fillPackets(const ReferralView &view)
{
    m_packets->setRowCount(int(view.packets.size()));
    int row = 0;
    for (const Referral &packet : view.packets)
        setRow(m_packets, row++,
               {cellText(packet.revision), cellText(packet.packetId), cellText(packet.variant),
                dayOrMoment(packet.builtAt), cellText(packet.fileName)});
}

std::vector<RowId<DocketItem>> DocketDetails::chosenItems() const
{
    std::set<qint64> ids;
    for (const QModelIndex &index : m_items->selectionModel()->selectedRows())
        ids.insert(index.data(itemRole).toLongLong());
    std::vector<RowId<DocketItem>> items;
    for (const qint64 id : ids)
        items.emplace_back(id);
    return items;
}

void DocketDetails::openItem(int row, int column)
{
    const QTableWidgetItem *first = m_items->item(row, 0);
    const qint64 record = first->data(recordRole).toLongLong();
    const qint64 entity = first->data(entityRole).toLongLong();
    if (column == 3 && record > 0)
        Q_EMIT recordWanted(RowId<Record>(record));
    else if (entity > 0)
        Q_EMIT entityWanted(RowId<Entity>(entity));
}

} // namespace interdict::ui
