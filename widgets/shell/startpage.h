// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

class QListWidget;

namespace interdict::ui {

/// What the window shows without a case: make one, open one, or go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecentCases(const QStringList &paths);

Q_SIGNALS:
    void newCaseWanted();
    void openCaseWanted();
    void caseChosen(const QString &path);

private:
    QListWidget *m_recent;
    QWidget *m_recentTitle;
};

} // namespace interdict::ui
