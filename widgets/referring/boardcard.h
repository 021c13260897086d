// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStyledItemDelegate>

namespace interdict::ui {

class DocketModel;

/// Paints a referral as a card: recipient, reference and items, title, and what is due next.
class BoardCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BoardCard(const DocketModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DocketModel *m_model;
};

} // namespace interdict::ui
