// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QTextEdit>

namespace interdict::ui {

/// Plain text that can be selected and copied, as high as it needs to be; long words (digests, addresses) wrap too.
/// Shows at most 20,000 characters and says where it was cut.
class WrappedText : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCharacters = 20000;

    explicit WrappedText(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setFixedWidthFace();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();
};

} // namespace interdict::ui
