// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/overview/countgrid.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWidth = 132;

/// The number large, what it counts below it.
class CountButton : public QToolButton
{
public:
    CountButton(const CountGrid::Count &count, QWidget *parent)
        : QToolButton(parent), m_number(QLocale().toString(count.number)), m_what(count.what)
    {
        setObjectName(u"count-"_s + count.page + u'-' + count.what);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(CountGrid::tr("%1: %2").arg(m_what, m_number));
        setToolTip(CountGrid::tr("Show %1").arg(m_what));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int high = QFontMetrics(largeFont()).height() + fontMetrics().height() + 12;
        const int wide =
            std::max(QFontMetrics(largeFont()).horizontalAdvance(m_number), fontMetrics().horizontalAdvance(m_what));
        return {std::max(wide + 16, cellWidth), high};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
        const QRect inner = rect().adjusted(8, 4, -8, -4);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setFont(largeFont());
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_number);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_what);
    }

private:
    [[nodiscard]] QFont largeFont() const
    {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        return large;
    }

    QString m_number;
    QString m_what;
};

} // namespace

CountGrid::CountGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void CountGrid::setCounts(const std::vector<Count> &counts)
{
    for (QWidget *button : m_buttons)
        button->deleteLater(); // one of them may be what was just clicked
    m_buttons.clear();
    m_columns = 0;
    for (const Count &count : counts) {
        auto *button = new CountButton(count, this);
        connect(button, &QToolButton::clicked, this, [this, page = count.page] { Q_EMIT opened(page); });
        m_buttons.push_back(button);
    }
    arrange();
}

void CountGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many columns as there is room for.
void CountGrid::arrange()
{
    int widest = cellWidth;
    for (const QWidget *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    const int columns = std::max(1, (width() + 4) / (widest + 4));
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_layout->setColumnStretch(column, 0);
    m_columns = columns;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_layout->addWidget(m_buttons[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
    updateGeometry();
}

} // namespace interdict::ui
