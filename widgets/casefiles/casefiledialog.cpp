// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/casefiledialog.h"

#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

CaseFileDialog::CaseFileDialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_strip(new MessageStrip(this)),
      m_progress(new ProgressRow(this)),
      m_stop(new QPushButton(tr("S&top"), this)),
      m_jobs(new JobRunner(this))
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAutoDefault(false);
    m_stop->setEnabled(false);
    connect(m_stop, &QPushButton::clicked, m_jobs, &JobRunner::cancel);
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    const auto follow = [this] {
        m_stop->setEnabled(m_jobs->isRunning());
        updateButtons();
    };
    connect(m_jobs, &JobRunner::started, this, follow);
    connect(m_jobs, &JobRunner::finished, this, follow);
}

void CaseFileDialog::createLayout(const QString &explanation, QWidget *body, QPushButton *act)
{
    auto *words = new QLabel(explanation, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in a field is for what the field is for
    buttons->button(QDialogButtonBox::Close)->setIcon({});           // the style's own is not seen where it is dark
    if (act)
        buttons->addButton(act, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &CaseFileDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_strip);
    layout->addWidget(words);
    layout->addWidget(body, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
}

void CaseFileDialog::showError(const Error &error)
{
    const bool isCancelled = error.code == ErrorCode::cancelled;
    m_strip->showMessage(isCancelled ? MessageStrip::Level::info : MessageStrip::Level::error, error.message);
}

/// A job that runs is stopped; its end tells whether it came too late.
void CaseFileDialog::reject()
{
    if (m_jobs->isRunning())
        m_jobs->cancel();
    else
        QDialog::reject();
}

QString bytesText(qint64 bytes)
{
    return bytes < 0 ? CaseFileDialog::tr("unknown") : QLocale().formattedDataSize(bytes);
}

} // namespace interdict::ui
