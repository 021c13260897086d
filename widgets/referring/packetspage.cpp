// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetspage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/packetchecking.h"
#include "widgets/referring/packetcomparedialog.h"
#include "widgets/referring/packetviewer.h"
#include "widgets/referring/referralsmodel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNames = 20;

/// The entities that were chosen for a packet.
std::vector<RowId<Entity>> entitiesOf(const Referral &referral)
{
    std::vector<RowId<Entity>> entities;
    const QJsonObject choices = QJsonDocument::fromJson(referral.choices.toUtf8()).object();
    for (const QJsonValue &id : choices.value(u"entities"_s).toArray())
        entities.emplace_back(id.toInteger());
    return entities;
}

} // namespace

PacketsPage::PacketsPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new ReferralsModel(session, this)),
      m_jobs(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new DataTable(this)),
      m_details(new KeyValueForm(this)),
      m_select(new QPushButton(tr("Select Its &Entities"), this)),
      m_verify(new QPushButton(tr("Verify &Packet…"), this)),
      m_verifyFolder(new QPushButton(tr("Verify &Folder…"), this)),
      m_compare(new QPushButton(tr("Co&mpare Packets…"), this)),
      m_new(new QPushButton(tr("&New Referral…"), this))
{
    createTable();
    createLayout();
    connectModel();
    m_model->load();
}

void PacketsPage::createTable()
{
    m_table->setObjectName(u"referralsTable"_s);
    m_table->setAccessibleName(tr("Packets"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setIdentifierColumn(int(ReferralsModel::Column::digest));
    m_table->setColumnCharacters({30, 24, 24, 36, 18, 22, 14, 32, 20});
    m_table->rememberColumnsAs(u"referrals"_s);
}

void PacketsPage::createLayout()
{
    m_strip->setObjectName(u"referralsStrip"_s);
    m_details->setObjectName(u"referralDetails"_s);
    m_select->setObjectName(u"selectEntitiesButton"_s);
    m_verify->setObjectName(u"verifyPacketButton"_s);
    m_verifyFolder->setObjectName(u"verifyFolderButton"_s);
    m_verifyFolder->setToolTip(tr("Check a bag that was unpacked, from its own folder."));
    m_compare->setObjectName(u"comparePacketsButton"_s);
    m_new->setObjectName(u"newReferralButton"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addStretch(1);
    top->addWidget(m_compare);
    top->addWidget(m_verifyFolder);
    top->addWidget(m_verify);
    top->addWidget(m_new);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->addWidget(m_table);
    splitter->addWidget(newDetails());
    splitter->setSizes({300, 300});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *PacketsPage::newDetails()
{
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(12, 8, 12, 8);
    contentLayout->setSpacing(8);
    contentLayout->addWidget(m_details);
    contentLayout->addWidget(m_select, 0, Qt::AlignLeft);
    auto *notes = new QPushButton(tr("N&otes, Tags and Grade…"), content);
    notes->setObjectName(u"packetNotesButton"_s);
    contentLayout->addWidget(notes, 0, Qt::AlignLeft);
    connect(notes, &QPushButton::clicked, this, [this] {
        if (const Referral *referral = chosen())
            Q_EMIT m_selection->annotationsWanted({ThingKind::packet, referral->id.value()});
    });
    contentLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void PacketsPage::connectModel()
{
    connect(m_model, &ReferralsModel::failed, this, &PacketsPage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PacketsPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacketsPage::showDetails);
    connect(m_table, &DataTable::opened, this, &PacketsPage::selectEntities);
    connect(m_select, &QPushButton::clicked, this, &PacketsPage::selectEntities);
    connect(m_verify, &QPushButton::clicked, this, &PacketsPage::chooseFile);
    connect(m_verifyFolder, &QPushButton::clicked, this, &PacketsPage::chooseFolder);
    connect(m_compare, &QPushButton::clicked, this, [this] { (new PacketCompareDialog(this))->show(); });
    connect(m_new, &QPushButton::clicked, this, &PacketsPage::newReferralWanted);
    connect(m_empty, &EmptyState::buttonClicked, this, &PacketsPage::newReferralWanted);
}

void PacketsPage::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool canBuild = !m_session->isReadOnly();
    m_empty->setState(
        tr("No Packets Yet"),
        canBuild ? tr("A referral is a packet for one partner who can act: a registry, an online retailer or a "
                      "carrier. It holds what you chose, the records behind it, and how to check them.")
                 : tr("A referral is a packet for one partner who can act. The case is open for reading "
                      "only; open it for writing to build one."),
        canBuild ? tr("New Referral…") : QString());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_new->setVisible(!isEmpty);
    m_new->setEnabled(canBuild);
    if (!isEmpty && !chosen())
        m_table->selectRow(0);
    showDetails();
}

void PacketsPage::choose(RowId<Referral> packet)
{
    const int row = m_model->rowOf(packet);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

const Referral *PacketsPage::chosen() const
{
    const std::vector<int> rows = m_table->selectedRows(1);
    return rows.empty() ? nullptr : m_model->referralAt(rows.front());
}

QString PacketsPage::namesOf(const Referral &referral)
{
    std::vector<RowId<Entity>> ids = entitiesOf(referral);
    const size_t all = ids.size();
    ids.resize(std::min(all, mostNames));
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), ids);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    QStringList names;
    for (const EntityRow &row : *rows)
        names << tr("%1 (%2)").arg(visibleLine(row.entity.label), displayName(row.entity.kind));
    if (all > mostNames)
        names << tr("%1 more").arg(all - mostNames);
    return names.join(u'\n');
}

void PacketsPage::showDetails()
{
    m_details->clear();
    const Referral *referral = chosen();
    m_select->setVisible(referral != nullptr);
    if (!referral)
        return;
    m_details->addRow(tr("Title"), visibleLine(referral->title));
    m_details->addRow(tr("Packet"), visibleLine(referral->packetId));
    m_details->addRow(tr("Recipient"), tr("%1 (%2)").arg(visibleLine(referral->recipient), kindOfRecipient(*referral)));
    m_details->addRow(tr("Marking"), visibleLine(referral->marking));
    m_details->addRow(tr("Built"), tr("%1 by %2").arg(momentText(referral->builtAt), visibleLine(referral->builtBy)));
    m_details->addRow(tr("File"), visibleLine(referral->fileName));
    m_details->addRow(tr("SHA-256"), referral->digest.toString(), KeyValueForm::Face::fixedWidth);
    m_details->addRow(tr("About"), namesOf(*referral));
}

void PacketsPage::selectEntities()
{
    if (const Referral *referral = chosen())
        m_selection->selectEntities(entitiesOf(*referral));
}

void PacketsPage::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, tr("Verify Packet"), folder, tr("Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)"));
    dialog->setObjectName(u"verifyPacketDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PacketsPage::verifyFile);
    dialog->open();
}

void PacketsPage::chooseFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Verify Folder"), folder);
    dialog->setObjectName(u"verifyFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &PacketsPage::verifyFile);
    dialog->open();
}

void PacketsPage::verifyFile(const QString &path)
{
    m_strip->clear();
    m_jobs->start<CheckedPacket>(
        tr("Verifying %1").arg(visibleLine(QFileInfo(path).fileName())),
        [path](const CancelToken &cancel, const ProgressSink &progress) {
            return checkPacketFile(path, cancel, progress);
        },
        [this, path](const Result<CheckedPacket> &checked) {
            if (!checked) {
                Q_EMIT failed(checked.error());
                return;
            }
            showVerdict(path, *checked);
        });
}

void PacketsPage::showVerdict(const QString &path, const CheckedPacket &checked)
{
    const Referral *known = checked.digest ? m_model->withDigest(*checked.digest) : nullptr;
    const QString origin =
        !checked.digest ? tr("It is a folder, whose SHA-256 no case can know.")
        : known         ? tr("It is the packet %1 as it was built from this case.").arg(visibleLine(known->packetId))
                        : tr("This case has not built a file with its SHA-256.");
    m_strip->showMessage(
        checked.check.isValid ? MessageStrip::Level::info : MessageStrip::Level::error,
        tr("\"%1\": %2\n%3").arg(visibleLine(QFileInfo(path).fileName()), verdictOn(checked.check), origin),
        tr("Look Inside…"), [this, path] { (new PacketViewer(path, this))->show(); });
}

} // namespace interdict::ui
