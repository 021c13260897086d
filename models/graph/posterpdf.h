// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/graphpicture.h"

#include <QPageSize>

namespace interdict {

/// A picture on one sheet of paper, or on several to be joined.
struct PosterSheets
{
    QPageSize::PageSizeId paper = QPageSize::A4; ///< laid across
    int columns = 1;                             ///< 1 to 20
    int rows = 1;
};

/// The picture as a PDF of vectors. Each of several sheets has a margin with its number, column and row, the marking
/// and the edge to join along; the picture goes over all of them. The file says when it was made, so that its bytes
/// differ from time to time. Errors: badInput for the sheets, for positions of another graph, and without a
/// QGuiApplication.
[[nodiscard]] Result<QByteArray> renderPdf(const CaseGraph &graph, const GraphPositions &positions,
                                           const PictureStyle &style, const PosterSheets &sheets);
[[nodiscard]] Outcome writePdf(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                               const PictureStyle &style, const PosterSheets &sheets);

} // namespace interdict
