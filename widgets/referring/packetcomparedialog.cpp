// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetcomparedialog.h"

#include "models/casework/jobrunner.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/texttablemodel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

PacketCompareDialog::PacketCompareDialog(QWidget *parent)
    : QDialog(parent),
      m_jobs(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_compare(new QPushButton(tr("&Compare"), this)),
      m_summary(new QLabel(this)),
      m_model(new TextTableModel({tr("Change"), tr("Of"), tr("Name"), tr("Details")}, this)),
      m_table(new DataTable(this))
{
    setObjectName(u"packetCompareDialog"_s);
    setWindowTitle(tr("Compare Packets"));
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    connect(m_compare, &QPushButton::clicked, this, &PacketCompareDialog::compare);
    updateState();
}

QLineEdit *PacketCompareDialog::addPathRow(QGridLayout *grid, int row, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *browse = new QPushButton(tr("Browse…"), this);
    browse->setAccessibleName(tr("Browse for: %1").arg(QString(label).remove(u'&')));
    browse->setAutoDefault(false);
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(browse, row, 2);
    connect(browse, &QPushButton::clicked, this, [this, field] { choose(field); });
    connect(field, &QLineEdit::textChanged, this, &PacketCompareDialog::updateState);
    return field;
}

void PacketCompareDialog::createLayout()
{
    auto *grid = new QGridLayout;
    m_older = addPathRow(grid, 0, tr("&Older packet:"), u"olderPacketField"_s);
    m_newer = addPathRow(grid, 1, tr("&Newer packet:"), u"newerPacketField"_s);
    grid->addWidget(m_compare, 2, 1, Qt::AlignLeft);
    m_compare->setObjectName(u"comparePacketsButton"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("What is new, changed or gone since the older packet will stand here."));
    m_table->setObjectName(u"packetChangesTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_model);
    m_table->setColumnCharacters({12, 12, 36, 60});
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_strip);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(900, 600);
}

void PacketCompareDialog::setPaths(const QString &older, const QString &newer)
{
    m_older->setText(QDir::toNativeSeparators(older));
    m_newer->setText(QDir::toNativeSeparators(newer));
    if (m_compare->isEnabled())
        compare();
}

void PacketCompareDialog::choose(QLineEdit *field)
{
    auto *dialog = new QFileDialog(this, tr("Choose a Packet"), QFileInfo(field->text()).absolutePath(),
                                   tr("Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, field,
            [field](const QString &path) { field->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PacketCompareDialog::updateState()
{
    m_compare->setEnabled(!m_older->text().trimmed().isEmpty() && !m_newer->text().trimmed().isEmpty());
}

void PacketCompareDialog::compare()
{
    m_strip->clear();
    m_jobs->start<PacketComparison>(
        tr("Comparing packets"),
        [older = QDir::fromNativeSeparators(m_older->text().trimmed()),
         newer = QDir::fromNativeSeparators(m_newer->text().trimmed())](
            const CancelToken &cancel, const ProgressSink &) { return comparePackets(older, newer, cancel); },
        [this](const Result<PacketComparison> &comparison) {
            if (comparison)
                return showComparison(*comparison);
            m_model->setRows({});
            m_strip->showMessage(MessageStrip::Level::error, comparison.error().message);
        });
}

void PacketCompareDialog::showComparison(const PacketComparison &comparison)
{
    std::vector<QStringList> rows;
    int counts[3] = {};
    for (const PacketChange &change : comparison.changes) {
        ++counts[int(change.kind)];
        rows.push_back(
            {displayName(change.kind), displayName(change.subject), change.name, change.details.join(u"; "_s)});
    }
    m_model->setRows(std::move(rows));
    const QString what = comparison.comparesFacts ? tr("%1 compared with %2.")
                                                  : tr("%1 compared with %2, by the checksums of their files.");
    const QString found = comparison.changes.empty()
                              ? tr("Nothing is new, changed or gone.")
                              : tr("New: %1. Changed: %2. Gone: %3.").arg(counts[0]).arg(counts[1]).arg(counts[2]);
    m_summary->setText(tr("%1 %2").arg(
        what.arg(visibleLine(comparison.newerId).left(100), visibleLine(comparison.olderId).left(100)), found));
}

} // namespace interdict::ui
