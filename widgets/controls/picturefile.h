// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QFont>
#include <QSize>
#include <QToolButton>

#include <functional>

class QPainter;

namespace interdict::ui {

/// A picture of a page, for a report: dark on white, its title above and its caption below.
struct PictureFile
{
    QString title;
    QString caption;
    QSize size; ///< of what `paint` paints, in device-independent pixels
    QFont font;
    std::function<void(QPainter &)> paint;
};

/// As SVG where the name ends so, else as PNG with twice the pixels.
[[nodiscard]] Outcome savePictureFile(const QString &path, const PictureFile &picture);
/// Bytes, whole or not at all.
[[nodiscard]] Outcome saveBytes(const QString &path, const QByteArray &bytes);

/// A button with a menu: save the picture as PNG or SVG, or the numbers as CSV. Asks for the file.
class SaveButton : public QToolButton
{
    Q_OBJECT

public:
    /// `title` names what is saved, and the file at first.
    SaveButton(const QString &title, QWidget *parent);

Q_SIGNALS:
    /// Its ending says what: .png, .svg or .csv.
    void fileChosen(const QString &path);

private:
    void ask(const QString &suffix, const QString &filter);

    QString m_title;
};

} // namespace interdict::ui
