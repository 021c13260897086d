// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/suggestions.h"

#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace interdict::ui {

/// Two entities side by side: what speaks for and against their being the same, and what the case knows of each –
/// facts, identifiers with how many share them, sample listings, sources. All of it plain text.
class MatchComparison : public QWidget
{
    Q_OBJECT

public:
    MatchComparison(CaseSession *session, QWidget *parent);

    /// Read at once where this can be seen, else when it is shown.
    void showPair(const SuggestedPair &pair, int hub);
    void clear();

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Side;
    void showDue();
    void createLayout();
    void showReasons(const SuggestedPair &pair);
    [[nodiscard]] Outcome showSides(const SuggestedPair &pair, int hub);
    [[nodiscard]] Result<Side> read(RowId<Entity> entity) const;
    void addFacts(const Side &left, const Side &right);
    [[nodiscard]] Outcome addThings(const Side &left, const Side &right, int hub);
    void addTexts(const QString &title, const QStringList &left, const QStringList &right);
    void emphasise(QTreeWidgetItem *row) const;
    QTreeWidgetItem *addSection(const QString &title);
    void addRow(QTreeWidgetItem *section, const QString &what, const QString &left, const QString &right);

    CaseSession *m_session;
    std::optional<std::pair<SuggestedPair, int>> m_due; ///< not read yet
    QTreeWidget *m_reasons;
    QTreeWidget *m_sides;
};

} // namespace interdict::ui
