// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchhits.h"

#include <QByteArray>
#include <QPlainTextEdit>

#include <vector>

namespace interdict::ui {

/// Bytes as they are: the offset in the file, the bytes in hexadecimal, and the ASCII among them. Read-only; sixteen
/// bytes a line, eight where the view is narrow.
class BytesView : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype mostBytes = 1 << 20;

    explicit BytesView(QWidget *parent = nullptr);

    /// `offset` is that of the first byte. Of more than mostBytes the first are shown, and a last line says so.
    void setBytes(const QByteArray &bytes, qint64 offset);
    /// Stretches of the bytes to mark, such as what is sought, in order; the first comes into sight. Other bytes have
    /// none.
    void setMarks(std::vector<TextStretch> marks);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int fittingBytes() const;
    void fill();
    void showMarks();

    QByteArray m_bytes;
    std::vector<TextStretch> m_marks;
    qint64 m_offset = 0;
    int m_perLine = 16;
};

/// The lines that BytesView shows.
[[nodiscard]] QString hexLines(QByteArrayView bytes, qint64 offset, int bytesPerLine);
/// Where in these lines the bytes of a stretch stand, line by line: in hexadecimal, then as characters. `count` is how
/// many bytes the lines show.
[[nodiscard]] std::vector<TextStretch> hexPlaces(TextStretch stretch, qsizetype count, qint64 offset, int bytesPerLine);

} // namespace interdict::ui
