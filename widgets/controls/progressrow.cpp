// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/progressrow.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

QString timeLeft(const Progress &progress, qint64 elapsed)
{
    constexpr qint64 soonest = 500;
    if (elapsed < soonest || progress.done <= 0 || progress.done >= progress.total)
        return {};
    const double left = double(elapsed) * double(progress.total - progress.done) / double(progress.done) / 1000;
    const int seconds = int(std::clamp(left + 0.5, 1.0, 1e6));
    if (seconds >= 120)
        return QCoreApplication::translate("ProgressRow", "%n minute(s) left", nullptr, (seconds + 30) / 60);
    return QCoreApplication::translate("ProgressRow", "%n second(s) left", nullptr, seconds);
}

ProgressRow::ProgressRow(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"progressText"_s);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_delay.setSingleShot(true);
    m_delay.setInterval(100);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressRow::begin(const QString &title)
{
    m_text->setText(title);
    m_bar->setRange(0, 0);
    m_since.start();
    m_delay.start();
}

void ProgressRow::showProgress(const Progress &progress)
{
    const bool isMeasured = progress.total > 0;
    m_bar->setRange(0, isMeasured ? 1000 : 0);
    if (isMeasured)
        m_bar->setValue(int(double(progress.done) / double(progress.total) * 1000));
    const QString left = isMeasured ? timeLeft(progress, m_since.elapsed()) : QString();
    m_text->setText(left.isEmpty() ? progress.doing : tr("%1, %2").arg(progress.doing, left));
}

void ProgressRow::end()
{
    m_delay.stop();
    hide();
}

} // namespace interdict::ui
