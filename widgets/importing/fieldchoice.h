// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <QComboBox>

#include <optional>

namespace interdict::ui {

/// The box of the fields a column can feed, or none. The wheel scrolls what it stands in, unless the box has the focus.
class FieldChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit FieldChoice(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<RecordField> field() const;
    void setField(std::optional<RecordField> field);

Q_SIGNALS:
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// "Listing reference": the field's name at the start of a line.
[[nodiscard]] QString fieldTitle(RecordField field);

} // namespace interdict::ui
