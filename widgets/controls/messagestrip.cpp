// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/messagestrip.h"

#include "widgets/controls/glyph.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QColor tintOf(MessageStrip::Level level)
{
    switch (level) {
    case MessageStrip::Level::info:
        return {0x00, 0x72, 0xB2};
    case MessageStrip::Level::warning:
        return {0xE6, 0x9F, 0x00};
    case MessageStrip::Level::error:
        return {0xD5, 0x5E, 0x00};
    }
    return {};
}

QIcon iconOf(MessageStrip::Level level)
{
    return glyph(level == MessageStrip::Level::info ? u"information"_s : u"warning"_s);
}

/// `percent` of `tint` over `base`.
QColor blended(const QColor &base, const QColor &tint, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return {mix(base.red(), tint.red()), mix(base.green(), tint.green()), mix(base.blue(), tint.blue())};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    createLayout();
    hide();
}

void MessageStrip::createLayout()
{
    setObjectName(u"messageStrip"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(u"messageActionButton"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"messageCloseButton"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(glyph(u"close"_s));
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(tr("Close Message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);

    connect(close, &QToolButton::clicked, this, &MessageStrip::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_action;
        clear();
        if (action)
            action();
    });
}

void MessageStrip::showMessage(Level level, const QString &text, const QString &actionText,
                               std::function<void()> action)
{
    if (text.isEmpty())
        return clear();
    m_level = level;
    m_action = std::move(action);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    const QString kinds[] = {tr("Message"), tr("Warning"), tr("Error")};
    setAccessibleName(kinds[int(level)]);
    setAccessibleDescription(text);
    m_text->setAccessibleName(text);
    applyColours();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::clear()
{
    m_action = {};
    if (m_text->text().isEmpty())
        return;
    m_text->clear();
    hide();
    Q_EMIT cleared();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::applyColours()
{
    m_isColouring = true;
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    const bool isDark = base.window().color().lightness() < 128;
    QPalette own = palette();
    own.setColor(QPalette::Window, blended(base.window().color(), tintOf(m_level), isDark ? 35 : 18));
    own.setColor(QPalette::WindowText, base.windowText().color());
    setPalette(own);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(iconOf(m_level).pixmap(size));
    m_isColouring = false;
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (!m_isColouring && event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        applyColours();
    QFrame::changeEvent(event);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace interdict::ui
