// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetviewer.h"

#include "models/casework/jobrunner.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/referring/packetchecking.h"
#include "widgets/referring/packetfilesview.h"
#include "widgets/referring/texttablemodel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAnswerBytes = 4 << 20;

QString textOf(const QJsonValue &object, const char *key)
{
    const QJsonValue value = object[QLatin1StringView(key)];
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 15) : value.toString();
}

std::vector<QStringList> rowsOf(const QJsonObject &referral, const char *array,
                                std::initializer_list<const char *> keys)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &item : referral.value(QLatin1StringView(array)).toArray()) {
        QStringList row;
        for (const char *key : keys)
            row << textOf(item, key);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

PacketViewer::PacketViewer(const QString &path, QWidget *parent)
    : QDialog(parent),
      m_path(path),
      m_jobs(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_progress(new ProgressRow(this)),
      m_tabs(new QTabWidget(this)),
      m_form(new KeyValueForm(this)),
      m_stamp(new QPushButton(tr("Accept &Time Stamp…"), this))
{
    setObjectName(u"packetViewer"_s);
    setWindowTitle(tr("Packet %1").arg(visibleLine(QFileInfo(path).fileName())));
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    start();
}

PacketViewer::~PacketViewer() = default;

void PacketViewer::createLayout()
{
    m_tabs->setObjectName(u"packetTabs"_s);
    m_form->setObjectName(u"packetCheckForm"_s);
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->addWidget(m_form);
    contentLayout->addStretch(1);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_tabs->addTab(scroll, tr("Check"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_stamp->setObjectName(u"acceptTimestampButton"_s);
    m_stamp->setAutoDefault(false);
    m_stamp->setEnabled(false);
    m_stamp->setToolTip(tr("Check the answer of a time stamp authority, and keep it beside the packet."));
    connect(m_stamp, &QPushButton::clicked, this, &PacketViewer::chooseTimestamp);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_stamp);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resize(960, 640);
}

Result<PacketViewer::Looked> PacketViewer::look(const QString &path, const CancelToken &cancel,
                                                const ProgressSink &progress)
{
    const Result<PacketCheck> check = verifyPacket(path, cancel, progress);
    if (!check)
        return tl::unexpected(check.error());
    Looked looked{*check, {}, {}};
    Result<OpenPacket> packet = OpenPacket::open(path, cancel);
    if (!packet)
        return looked; // the check says what is wrong with it
    looked.packet = std::make_shared<OpenPacket>(std::move(*packet));
    if (const auto referral = looked.packet->referral(cancel))
        looked.referral = *referral;
    return looked;
}

void PacketViewer::start()
{
    m_jobs->start<Looked>(
        tr("Checking the packet"),
        [path = m_path](const CancelToken &cancel, const ProgressSink &progress) {
            return look(path, cancel, progress);
        },
        [this](const Result<Looked> &looked) {
            if (looked)
                showLooked(*looked);
            else
                m_strip->showMessage(MessageStrip::Level::error, looked.error().message);
        });
}

void PacketViewer::showLooked(const Looked &looked)
{
    showCheck(looked.check);
    if (looked.referral)
        showReferral(*looked.referral);
    if (looked.packet)
        m_tabs->addTab(new PacketFilesView(looked.packet, m_tabs), tr("Files"));
}

void PacketViewer::showCheck(const PacketCheck &check)
{
    const auto level = check.isValid ? MessageStrip::Level::info : MessageStrip::Level::error;
    m_stamp->setEnabled(check.isValid && !check.tagManifest.isEmpty());
    m_strip->showMessage(level, verdictOn(check));
    m_form->addRow(tr("File"), QDir::toNativeSeparators(m_path));
    m_form->addRow(tr("Complete"), check.isComplete ? tr("Yes: all that must be there is there, and nothing else.")
                                                    : tr("No: something is missing, or nobody lists it."));
    m_form->addRow(tr("Valid"),
                   check.isValid ? tr("Yes: it is complete and every checksum holds.") : tr("No: do not rely on it."));
    m_form->addRow(tr("Signature"), check.signature ? check.signature->sentence : tr("It is not signed."));
    m_form->addRow(tr("Time stamp"), check.timestamp             ? check.timestamp->sentence
                                     : check.hasTimestampRequest ? tr("A request lies in it; it has no answer yet.")
                                                                 : tr("There is none."));
    for (const QString &problem : check.problems)
        m_form->addRow(tr("Problem"), visibleLine(problem));
    for (const QString &notice : check.notices)
        m_form->addRow(tr("Note"), visibleLine(notice));
    for (const auto &[label, value] : check.labels)
        m_form->addRow(visibleLine(label).left(60), visibleLine(value).left(1000));
}

void PacketViewer::chooseTimestamp()
{
    auto *dialog = new QFileDialog(this, tr("Accept Time Stamp"), QFileInfo(m_path).absolutePath(),
                                   tr("Answers to time stamp requests (*.tsr);;All files (*)"));
    dialog->setObjectName(u"acceptTimestampDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PacketViewer::acceptTimestampFile);
    dialog->open();
}

void PacketViewer::acceptTimestampFile(const QString &path)
{
    m_jobs->start<TimestampCheck>(
        tr("Checking the time stamp"),
        [path, packet = m_path](const CancelToken &cancel, const ProgressSink &) -> Result<TimestampCheck> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::cannotRead,
                               tr("\"%1\" could not be read: %2.").arg(path, file.errorString()));
            return acceptTimestamp(packet, file.read(mostAnswerBytes), {}, cancel);
        },
        [this](const Result<TimestampCheck> &stamp) {
            const auto level = stamp ? MessageStrip::Level::info : MessageStrip::Level::error;
            m_strip->showMessage(level, stamp ? stamp->sentence : stamp.error().message);
        });
}

void PacketViewer::addTable(const QString &title, const QString &name, const QStringList &headers,
                            std::vector<QStringList> rows)
{
    if (rows.empty())
        return;
    auto *table = new DataTable(m_tabs);
    auto *model = new TextTableModel(headers, table);
    const auto count = qint64(rows.size());
    model->setRows(std::move(rows));
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    std::vector<int> widths(size_t(headers.size()), 22);
    widths.front() = 14;
    table->setColumnCharacters(widths);
    m_tabs->addTab(table, tr("%1 (%2)").arg(title, QLocale().toString(count)));
}

void PacketViewer::showReferral(const QJsonObject &referral)
{
    const QJsonValue request = referral.value("request"_L1);
    std::vector<QStringList> head;
    const auto add = [&head](const QString &label, const QString &value) {
        if (!value.isEmpty())
            head.push_back({label, value});
    };
    add(tr("Packet"), textOf(referral, "packetId"));
    add(tr("Title"), textOf(request, "title"));
    add(tr("Marking"), textOf(referral, "marking"));
    add(tr("Version"), textOf(referral, "variant"));
    add(tr("Made"), textOf(referral, "madeAt"));
    add(tr("From"), textOf(referral.value("sender"_L1), "organisation"));
    add(tr("To"), textOf(referral.value("recipient"_L1), "name"));
    add(tr("Request"), textOf(request, "action"));
    add(tr("Basis"), textOf(request, "basis"));
    add(tr("Summary"), textOf(request, "summary"));
    for (const QJsonValue &left : referral.value("leftOut"_L1).toArray())
        add(tr("Left out"), left.toString());
    addTable(tr("Referral"), u"packetReferralTable"_s, {tr("What"), tr("As the packet says")}, std::move(head));
    addTable(tr("Entities"), u"packetEntitiesTable"_s,
             {tr("Kind"), tr("Name"), tr("Scope"), tr("First"), tr("Last"), tr("Listings"), tr("Records")},
             rowsOf(referral, "entities", {"kind", "label", "scope", "first", "last", "listings", "records"}));
    addTable(tr("Listings"), u"packetListingsTable"_s,
             {tr("Reference"), tr("Title"), tr("Seller"), tr("Market"), tr("Price"), tr("First"), tr("Last")},
             rowsOf(referral, "listings", {"reference", "title", "seller", "market", "price", "first", "last"}));
    addTable(tr("Exhibits"), u"packetExhibitsTable"_s,
             {tr("Number"), tr("Shows"), tr("Source"), tr("Row"), tr("SHA-256")},
             rowsOf(referral, "exhibits", {"number", "shows", "source", "row", "sha256"}));
}

} // namespace interdict::ui
