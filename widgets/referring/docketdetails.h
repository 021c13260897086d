// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docketview.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QTabWidget;
class QTableWidget;

namespace interdict::ui {

/// One referral: what it is, its items with what was last seen of each, its clocks, what happened, and its packets.
class DocketDetails : public QWidget
{
    Q_OBJECT

public:
    explicit DocketDetails(QWidget *parent);

    /// What the evidence files are called, by the number of their source.
    void setFileNames(const QHash<qint64, QString> &names) { m_fileNames = names; }
    void showReferral(const ReferralView *view); ///< copied; null clears
    [[nodiscard]] std::vector<RowId<DocketItem>> chosenItems() const;

Q_SIGNALS:
    void entityWanted(interdict::RowId<interdict::Entity> entity);
    void recordWanted(interdict::RowId<interdict::Record> record);

private:
    [[nodiscard]] QTableWidget *addTable(const QString &title, const QString &name, const QStringList &columns);
    void fillItems(const ReferralView &view);
    void fillClocks(const ReferralView &view);
    void fillEvents(const ReferralView &view);
    void fillPackets(const ReferralView &view);
    void openItem(int row, int column);
    [[nodiscard]] QString proofInWords(const DocketProof &proof) const;

    QHash<qint64, QString> m_fileNames;
    QLabel *m_head;
    QLabel *m_why;
    QTabWidget *m_tabs;
    QTableWidget *m_items;
    QTableWidget *m_clocks;
    QTableWidget *m_events;
    QTableWidget *m_packets;
};

} // namespace interdict::ui
