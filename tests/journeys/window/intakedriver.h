// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/journeys/window/seizedfiles.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/controls/datatable.h"
#include "widgets/importing/countsrow.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>
#include <QTest>
#include <QWizard>

namespace interdict::journeys {

/// The window as an investigator drives it who takes files in: the import wizard, the pages by their titles, questions.
class IntakeDriver : public WindowDriver
{
public:
    using WindowDriver::WindowDriver;

    [[nodiscard]] QWizard *wizard() const { return find<QWizard>(QStringLiteral("importWizard")); }
    [[nodiscard]] ui::DataTable *sources() const { return find<ui::DataTable>(QStringLiteral("sourcesTable")); }
    /// Of an entry of the menus, without its mnemonic.
    [[nodiscard]] QString menuText(const QString &action)
    {
        return window().findChild<QAction *>(action)->text().remove(u'&');
    }
    /// What the check of the wizard counts; -1 for nothing.
    [[nodiscard]] qint64 count(const QString &what) const
    {
        const auto *counts = find<ui::CountsRow>(QStringLiteral("checkCounts"));
        return counts ? counts->count(what) : -1;
    }
    /// The row of that file on the evidence page; -1 for none.
    [[nodiscard]] int sourceRow(const QString &file) const
    {
        const QAbstractItemModel *model = sources()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == file)
                return row;
        }
        return -1;
    }

    void openPage(const QString &title) const
    {
        auto *bar = find<QListWidget>(QStringLiteral("pageBar"));
        const QList<QListWidgetItem *> rows = bar->findItems(title, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        showPage(bar->row(rows.front()));
    }
    void chooseSource(const QString &file) const
    {
        QVERIFY2(sourceRow(file) >= 0, qPrintable(file));
        clickCell(sources(), sourceRow(file), 0);
    }
    /// Presses a button of the wizard once it can be pressed.
    void press(QWizard::WizardButton which) const
    {
        QVERIFY(wizard());
        QAbstractButton *button = wizard()->button(which);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), 20000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openWizard(const QString &path) const
    {
        const QString field = QStringLiteral("pathField");
        shortcut(QKeySequence(QStringLiteral("Ctrl+I")));
        QTRY_VERIFY(find(field));
        QVERIFY(type(field, path));
        QTest::keyClick(find(field), Qt::Key_Return);
    }
    void waitForCheck() const
    {
        QVERIFY(wizard());
        QTRY_VERIFY_WITH_TIMEOUT(wizard()->button(QWizard::CommitButton)->isVisible() &&
                                     wizard()->button(QWizard::CommitButton)->isEnabled(),
                                 20000);
    }
    /// From the check to the end.
    void importAndClose(const QString &picture) const
    {
        waitForCheck();
        shot(picture + QStringLiteral("-check"));
        press(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard()->button(QWizard::FinishButton)->isVisible() &&
                                     wizard()->button(QWizard::FinishButton)->isEnabled(),
                                 20000);
        shot(picture + QStringLiteral("-done"));
        press(QWizard::FinishButton);
        QTRY_VERIFY(!wizard());
    }
    /// Presses the button and answers what it asks.
    void answer(const QString &button, const QString &why, const QString &picture) const
    {
        const QString field = QStringLiteral("answerField");
        QTRY_VERIFY(find(button) && find(button)->isEnabled());
        QVERIFY(click(button));
        QTRY_VERIFY(find(field));
        QVERIFY(type(field, why));
        shot(picture);
        QVERIFY(click(QStringLiteral("answerButton")));
        QTRY_VERIFY(!find(field));
    }
};

} // namespace interdict::journeys
