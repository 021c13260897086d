// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnfinding.h"
#include "models/intake/columnmapping.h"

#include <QComboBox>

#include <vector>

namespace interdict::ui {

/// A closed box that the wheel passes by, unless it has the focus: it scrolls what the box stands in.
class QuietBox : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// The box of what a column can feed: nothing, one field, or parts of its cells to several fields.
class FieldChoice : public QuietBox
{
    Q_OBJECT

public:
    explicit FieldChoice(QWidget *parent = nullptr);
    /// With parts in the currencies that the column's amounts name.
    FieldChoice(int column, const ColumnFinding &finding, QWidget *parent);

    [[nodiscard]] std::vector<ColumnFeed> feeds() const;
    void setFeeds(const std::vector<ColumnFeed> &feeds);

private:
    void addChoice(const QString &title, std::vector<ColumnFeed> feeds);
    void addParts(const ColumnFinding &finding);

    int m_column;
    std::vector<std::vector<ColumnFeed>> m_choices; ///< by index in the box
};

/// The box of how the values of a column are read.
class ReadingChoice : public QuietBox
{
    Q_OBJECT

public:
    explicit ReadingChoice(QWidget *parent);

    [[nodiscard]] ColumnReading::Type type() const;
    void setType(ColumnReading::Type type);
};

/// "Listing reference": the field's name at the start of a line.
[[nodiscard]] QString fieldTitle(RecordField field);
/// "Seller", "Price in USD, price in BTC"; empty for no feeds.
[[nodiscard]] QString feedsTitle(const std::vector<ColumnFeed> &feeds);

} // namespace interdict::ui
