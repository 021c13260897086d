// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/checklist.h"
#include "models/store/referraltable.h"
#include "tests/widgets/madecase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/packetwizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

namespace interdict::ui {

/// A packet wizard over a case of its own, driven as a user would.
class PacketDriver
{
protected:
    std::unique_ptr<MadeCase> m_case;
    std::unique_ptr<PacketWizard> m_wizard;

    void open(std::vector<RowId<Entity>> entities, std::vector<RowFilter> filters = {})
    {
        PacketRequest request;
        request.entities = std::move(entities);
        request.filters = std::move(filters);
        m_wizard = std::make_unique<PacketWizard>(m_case->session.get(), std::move(request), nullptr);
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
    }

    void openWithAnn() { open({m_case->seller(u"ann"_s)}); }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_wizard->findChild<Widget *>(name);
    }

    void press(QWizard::WizardButton which) const { QTest::mouseClick(m_wizard->button(which), Qt::LeftButton); }

    bool canGoOn() const { return m_wizard->button(QWizard::NextButton)->isEnabled(); }

    void type(const QString &field, const QString &text) const
    {
        auto *widget = child<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }

    void fillWhom() const
    {
        auto *kind = child<QComboBox>(u"recipientKindBox"_s);
        kind->setCurrentIndex(kind->findData(int(RecipientKind::retailer))); // the case has listings, no domains
        type(u"recipientField"_s, u"Example Shop"_s);
        type(u"basisField"_s, u"Policy 4"_s);
        type(u"summaryField"_s, u"Sells presses."_s);
        child<QComboBox>(u"doorField"_s)->setEditText(u"Platform's policy"_s);
        child<QCheckBox>(u"hasLastDayBox"_s)->setChecked(true);
        type(u"noticesField"_s, u"Nobody was told."_s);
    }

    void fillSender() const
    {
        type(u"organisationField"_s, u"Harbour Police"_s);
        type(u"roleField"_s, u"Detective"_s);
        type(u"referenceField"_s, u"HP-7"_s);
        type(u"phoneField"_s, u"+1 555 0100"_s);
        type(u"emailField"_s, u"ann@police.example"_s);
        type(u"authorityField"_s, u"Harbour Act"_s);
        type(u"jurisdictionField"_s, u"Harbour"_s);
    }

    /// What no record says, as if it had been stated in the checklist before.
    void stateTheRest() const
    {
        PacketContent nothing;
        nothing.recipientKind = RecipientKind::retailer;
        for (const ChecklistPoint &point : judgeChecklist(nothing)) {
            if (point.canBeStated)
                m_wizard->request().statements.insert(point.field, u"As Ann states"_s);
        }
    }

    /// To the page of the checklist, with everything filled in that can be.
    void goToCheck()
    {
        openWithAnn();
        stateTheRest();
        press(QWizard::NextButton);
        fillWhom();
        press(QWizard::NextButton);
        fillSender();
        press(QWizard::NextButton);
        QTRY_VERIFY(child<DataTable>(u"checklistTable"_s)->model()->rowCount() > 0);
    }

    void goToBuild()
    {
        goToCheck();
        if (!canGoOn())
            QTest::mouseClick(child<QCheckBox>(u"draftBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        press(QWizard::NextButton);
        type(u"packetPathField"_s, m_case->filePath(u"packet.zip"_s));
    }

    QString resultOf(const QString &label) const { return child<KeyValueForm>(u"buildResult"_s)->value(label); }

    QString shownMessage() const
    {
        for (const MessageStrip *strip : m_wizard->currentPage()->findChildren<MessageStrip *>()) {
            if (!strip->text().isEmpty())
                return strip->text();
        }
        return {};
    }

    static void nameProgram(const QString &name)
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(name);
    }

    void prepare()
    {
        QSettings().clear();
        m_case = std::make_unique<MadeCase>();
        m_case->importMarket();
    }

    void tidy()
    {
        m_wizard.reset();
        m_case.reset();
    }
};

} // namespace interdict::ui
