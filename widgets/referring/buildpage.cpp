// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/buildpage.h"

#include "models/casework/jobrunner.h"
#include "models/casework/packetissue.h"
#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/referring/packetchecking.h"
#include "widgets/referring/packetwizard.h"
#include "widgets/referring/versiondialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

BuildPage::BuildPage(PacketWizard *wizard)
    : WizardStep(wizard),
      m_jobs(new JobRunner(this)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Bro&wse…"), this)),
      m_version(new QLabel(this)),
      m_changeVersion(new QPushButton(tr("&Version and Signature…"), this)),
      m_hint(new QLabel(this)),
      m_build(new QPushButton(this)),
      m_progress(new ProgressRow(this)),
      m_result(new KeyValueForm(this)),
      m_showFolder(new QPushButton(tr("Show in &Folder"), this))
{
    setTitle(tr("Build the Packet"));
    setSubTitle(
        tr("The packet is one zip file that anyone can check. Its SHA-256 is noted in the history of the case."));
    createLayout();
    connectModel();
}

void BuildPage::createLayout()
{
    m_path->setObjectName(u"packetPathField"_s);
    m_browse->setObjectName(u"browsePacketButton"_s);
    m_build->setObjectName(u"buildButton"_s);
    m_result->setObjectName(u"buildResult"_s);
    m_showFolder->setObjectName(u"showFolderButton"_s);
    m_hint->setObjectName(u"buildHint"_s);
    m_changeVersion->setObjectName(u"changeVersionButton"_s);
    m_version->setObjectName(u"versionLabel"_s);
    m_version->setTextFormat(Qt::PlainText);
    m_version->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *label = new QLabel(tr("&Save as:"), this);
    label->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    auto *versionRow = new QHBoxLayout;
    versionRow->addWidget(m_changeVersion);
    versionRow->addWidget(m_version, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_build);
    buttons->addWidget(m_hint, 1);
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_result);
    contentLayout->addWidget(m_showFolder, 0, Qt::AlignLeft);
    contentLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    body()->addLayout(row);
    body()->addLayout(versionRow);
    body()->addLayout(buttons);
    body()->addWidget(m_progress);
    body()->addWidget(scroll, 1);
}

void BuildPage::connectModel()
{
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(m_path, &QLineEdit::textChanged, this, &BuildPage::updateState);
    connect(m_browse, &QPushButton::clicked, this, &BuildPage::choosePath);
    connect(m_build, &QPushButton::clicked, this, &BuildPage::build);
    connect(m_changeVersion, &QPushButton::clicked, this, &BuildPage::chooseVersion);
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path()).absolutePath())); });
}

void BuildPage::cleanupPage()
{
    m_jobs->cancel();
    m_isBuilt = false;
    updateState();
}

void BuildPage::initializePage()
{
    const QString folder = m_path->text().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(path()).absolutePath();
    m_isBuilt = false;
    m_result->clear();
    strip()->clear();
    const CaseSession *session = packetWizard()->session();
    if (Result<PacketRequest> next = asNextIssue(session->database(), session->properties(), request()))
        request() = *std::move(next); // the signed one that was built before stays
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(request().packetId + u".zip"_s)));
    updateState();
}

QString BuildPage::path() const
{
    const QString text = QDir::fromNativeSeparators(m_path->text().trimmed());
    return text.isEmpty() || text.endsWith(".zip"_L1, Qt::CaseInsensitive) ? text : text + u".zip"_s;
}

void BuildPage::updateState()
{
    m_build->setText(request().isDraft ? tr("B&uild Draft") : tr("B&uild Packet"));
    const bool canChange = !m_isBuilding && !m_isBuilt;
    m_build->setEnabled(canChange && !path().isEmpty());
    m_path->setEnabled(canChange);
    m_browse->setEnabled(canChange);
    m_changeVersion->setEnabled(canChange);
    m_version->setText(versionInWords(request()));
    m_result->setVisible(m_isBuilt);
    m_showFolder->setVisible(m_isBuilt);
    QString hint;
    if (canChange && path().isEmpty())
        hint = tr("Name the file first.");
    else if (canChange && QFileInfo::exists(path()))
        hint = tr("A file of this name is there; it will be replaced.");
    m_hint->setText(hint);
    Q_EMIT completeChanged(); // enables Back
    if (wizard()) {
        wizard()->button(QWizard::BackButton)->setEnabled(!m_isBuilding);
        wizard()->button(QWizard::CancelButton)->setEnabled(!m_isBuilt);
    }
}

void BuildPage::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Save Packet"), QFileInfo(path()).absolutePath(), tr("Packets (*.zip)"));
    dialog->setObjectName(u"savePacketDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void BuildPage::chooseVersion()
{
    auto *dialog = new VersionDialog(packetWizard()->session(), request(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        request() = dialog->request();
        updateState();
    });
    dialog->open();
}

void BuildPage::cancel()
{
    m_jobs->cancel();
}

void BuildPage::build()
{
    request().zipPath = path();
    m_isBuilding = true;
    m_isBuilt = false;
    strip()->clear();
    m_result->clear();
    updateState();
    const CaseSession *session = packetWizard()->session();
    m_jobs->start<PacketReceipt>(
        tr("Building the packet"),
        [casePath = session->path(), properties = session->properties(),
         chosen = request()](const CancelToken &cancel, const ProgressSink &progress) {
            return buildPacket(casePath, properties, chosen, cancel, progress);
        },
        [this](const Result<PacketReceipt> &receipt) {
            m_isBuilding = false;
            if (receipt)
                return showReceipt(*receipt);
            updateState();
            if (receipt.error().code == ErrorCode::cancelled)
                strip()->showMessage(MessageStrip::Level::info, tr("Cancelled. No packet was written."));
            else
                showError(receipt.error());
        });
}

void BuildPage::showReceipt(const PacketReceipt &receipt)
{
    m_isBuilt = true;
    const QLocale locale;
    m_result->addRow(tr("File"), QDir::toNativeSeparators(receipt.path));
    m_result->addRow(tr("SHA-256"), receipt.digest.toString(), KeyValueForm::Face::fixedWidth);
    m_result->addRow(tr("Size"), tr("%1 bytes").arg(locale.toString(receipt.byteCount)));
    m_result->addRow(tr("Files"), locale.toString(qint64(receipt.files.size())));
    m_result->addRow(tr("Version"), versionInWords(request()));
    for (const QString &notice : receipt.notices)
        m_result->addRow(tr("Please look"), visibleLine(notice));
    updateState();
    if (Outcome refreshed = packetWizard()->session()->refresh(); !refreshed)
        Q_EMIT packetWizard()->failed(refreshed.error());
    verify(receipt);
}

void BuildPage::verify(const PacketReceipt &receipt)
{
    m_jobs->start<CheckedPacket>(
        tr("Checking the packet"),
        [path = receipt.path](const CancelToken &cancel, const ProgressSink &progress) {
            return checkPacketFile(path, cancel, progress);
        },
        [this, digest = receipt.digest](const Result<CheckedPacket> &checked) {
            if (!m_isBuilt)
                return; // the user went back
            if (!checked)
                return showError(checked.error());
            const bool isSame = checked->digest == digest;
            if (checked->check.signature)
                m_result->addRow(tr("Signature"), checked->check.signature->sentence);
            m_result->addRow(tr("Check"),
                             isSame ? verdictOn(checked->check)
                                    : tr("The file is not the one that was built: another program changed it."));
            if (checked->check.isValid && isSame)
                strip()->showMessage(MessageStrip::Level::info, tr("The packet was built and checked."));
            else
                strip()->showMessage(MessageStrip::Level::error,
                                     tr("The packet was built, but its check failed. Build it again elsewhere."));
        });
}

} // namespace interdict::ui
