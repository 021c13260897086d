// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace interdict::ui {

/// A field whose text narrows a table. It tells of a change 200 ms after the last key, or at once on Return. Escape
/// empties it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// The text that was told last, without blanks about it.
    [[nodiscard]] const QString &filter() const { return m_told; }
    /// Tells at once where it is another text than the last.
    void setFilter(const QString &text);
    /// What can be written, in the empty field and as its tip: some languages need more room than there is.
    void setHint(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_wait;
    QString m_told;
};

} // namespace interdict::ui
