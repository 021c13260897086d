// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "widgets/controls/messagestrip.h"

#include <QWizardPage>

class QVBoxLayout;

namespace interdict::ui {

class ImportPlan;

/// The pages in their order; those that have nothing to ask of a file are passed over.
enum ImportPageId { filePageId, readingPageId, columnsPageId, checkPageId, runPageId };

/// A page of the import wizard: a strip for what went wrong, and below it what the page adds to content(). Going back
/// keeps everything that was said on it.
class ImportStep : public QWizardPage
{
    Q_OBJECT

public:
    ImportStep(ImportPlan *plan, const QString &objectName, QWidget *parent);

    void say(MessageStrip::Level level, const QString &text);
    void showError(const Error &error);
    void cleanupPage() override {}

protected:
    [[nodiscard]] ImportPlan *plan() const { return m_plan; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    ImportPlan *m_plan;
    MessageStrip *m_strip;
    QVBoxLayout *m_content;
};

} // namespace interdict::ui
