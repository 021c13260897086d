// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/importing/importwizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <memory>

namespace interdict::ui {

/// The import wizard over a case of its own, driven by keys and clicks as a user does.
class ImportDriver
{
public:
    ImportDriver() : m_wizard(std::make_unique<ImportWizard>(m_case.session()))
    {
        m_wizard->open();
        if (!QTest::qWaitForWindowExposed(m_wizard.get()))
            qFatal("the wizard does not show");
    }

    [[nodiscard]] ImportWizard &wizard() { return *m_wizard; }
    [[nodiscard]] CaseSession *session() const { return m_case.session(); }
    void closeWizard() { m_wizard.reset(); }
    void newWizard()
    {
        m_wizard = std::make_unique<ImportWizard>(m_case.session());
        m_wizard->open();
    }

    [[nodiscard]] CaseCounts counts() const { return *countCase(m_case.session()->database()); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_case.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = m_wizard->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    [[nodiscard]] QString pageName() const
    {
        return m_wizard->currentPage() ? m_wizard->currentPage()->objectName() : QString();
    }
    [[nodiscard]] QString message() const
    {
        return m_wizard->currentPage() ? m_wizard->currentPage()->findChild<MessageStrip *>()->text() : QString();
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char *table) const { return find<QTableView>(table)->model()->rowCount(); }
    /// The column of that header; -1 for none.
    [[nodiscard]] int column(const char *table, const QString &header) const
    {
        const QAbstractItemModel *model = find<QTableView>(table)->model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == header)
                return i;
        }
        return -1;
    }

    /// Writes the path and presses Return.
    void writePath(const QString &path)
    {
        auto *field = find<QLineEdit>("pathField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, path);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void replaceText(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    /// Presses the button once it can be pressed; false where that takes too long.
    [[nodiscard]] bool press(QWizard::WizardButton which)
    {
        QAbstractButton *button = m_wizard->button(which);
        if (!QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 20000))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    /// From the first page to the one of that name, taking what was found.
    [[nodiscard]] bool goTo(const QString &path, const QString &page)
    {
        writePath(path);
        while (pageName() != page) {
            if (!press(QWizard::NextButton))
                return false;
        }
        return true;
    }

    /// Walks the closed box with the arrow keys to the entry of that text.
    [[nodiscard]] bool choose(const char *name, const QString &entry)
    {
        auto *box = find<QComboBox>(name);
        const int wanted = box->findText(entry, Qt::MatchStartsWith);
        if (wanted < 0)
            return false;
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        return true;
    }

private:
    ImportedCase m_case;
    std::unique_ptr<ImportWizard> m_wizard;
};

} // namespace interdict::ui
