// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/judgement.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace interdict {
class CaseSelection;
class MergedEntities;
struct WeakBridge;
} // namespace interdict

namespace interdict::ui {

/// What was decided: who is one, by which judgements, and where a single weak one holds two halves together; who is
/// not; what was left open. Judgements are withdrawn here. Follows the case.
class JudgementsTree : public QWidget
{
    Q_OBJECT

public:
    JudgementsTree(CaseSession *session, CaseSelection *selection, QWidget *parent);

    /// The lines are made when this is shown.
    void load();
    [[nodiscard]] qint64 judgementCount() const { return qint64(m_judgements.size()); }

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void loaded(qint64 judgements);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void fill();
    [[nodiscard]] Outcome readNames();
    void addClusters(const MergedEntities &merged);
    void addBridge(QTreeWidgetItem *cluster, const WeakBridge &bridge,
                   const std::vector<const Judgement *> &judgements);
    void addJudgement(QTreeWidgetItem *parent, const Judgement &judgement);
    void addOthers(Verdict verdict, const QString &title);
    [[nodiscard]] QString nameOf(RowId<Entity> entity) const;
    QTreeWidgetItem *addHead(const QString &text);
    [[nodiscard]] const Judgement *find(RowId<Judgement> id) const;
    [[nodiscard]] const Judgement *chosen() const;
    void withdraw(RowId<Judgement> id);
    void tellSelection();
    void updateButtons();

    CaseSession *m_session;
    CaseSelection *m_selection;
    QTreeWidget *m_tree;
    QPushButton *m_withdraw;
    std::vector<Judgement> m_judgements;
    QHash<qint64, QString> m_names; ///< of the entities that are judged, by id
    bool m_isFilled = true;         ///< the lines are those of the judgements
};

} // namespace interdict::ui
