// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace interdict {
class SearchModel;
}

namespace interdict::ui {

/// The list under the search field. It lies in the window, above its pages, and never takes the focus from the field,
/// which sends it its keys.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(SearchModel *model, QWidget *window);

    /// Shows it under a widget of the window, as wide as the list needs.
    void showUnder(const QWidget *field);
    /// Up, Down, page keys, Home and End with Ctrl, Return. False for other keys.
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int row);

private:
    void createLayout();
    void followModel();
    void move(int steps);
    void fitHeight();

    SearchModel *m_model;
    QListView *m_list;
    QLabel *m_foot;
    bool m_isMoved = false; ///< by the user: what is current stays so while groups come
    QString m_currentKey;   ///< of what is current, to find it again
};

} // namespace interdict::ui
