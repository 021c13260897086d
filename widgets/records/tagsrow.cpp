// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/tagsrow.h"

#include "models/casework/annotations.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// Okabe-Ito as far as it has the colours, each told from the others by the colour-blind, and readable on light and
/// dark.
QColor colourOf(MarkColour colour)
{
    switch (colour) {
    case MarkColour::red:
        return QColor(0xD5, 0x5E, 0x00);
    case MarkColour::orange:
        return QColor(0xE6, 0x9F, 0x00);
    case MarkColour::yellow:
        return QColor(0xF0, 0xE4, 0x42);
    case MarkColour::green:
        return QColor(0x00, 0x9E, 0x73);
    case MarkColour::blue:
        return QColor(0x56, 0xB4, 0xE9);
    case MarkColour::purple:
        return QColor(0xCC, 0x79, 0xA7);
    }
    return {};
}

QIcon iconOf(MarkColour colour, const QPalette &palette)
{
    QPixmap picture(28, 28);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(colourOf(colour));
    painter.drawRoundedRect(QRectF(1, 3, 12, 8), 3, 3);
    return QIcon(picture);
}

} // namespace

TagsRow::TagsRow(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_name(new QComboBox(this)),
      m_add(new QPushButton(tr("Add &Tag"), this)),
      m_colour(new QToolButton(this)),
      m_remove(new QPushButton(tr("Take &Off"), this))
{
    createLayout();
    createColours();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TagsRow::updateButtons);
    connect(m_name, &QComboBox::editTextChanged, this, &TagsRow::updateButtons);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &TagsRow::addTag);
    connect(m_add, &QPushButton::clicked, this, &TagsRow::addTag);
    connect(m_remove, &QPushButton::clicked, this, &TagsRow::removeTag);
    updateButtons();
}

void TagsRow::createLayout()
{
    m_list->setObjectName(u"tagsList"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setMaximumHeight(64);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_name->setObjectName(u"tagField"_s);
    m_name->setAccessibleName(tr("New tag"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->lineEdit()->setPlaceholderText(tr("A tag, such as \"to watch\""));
    m_name->lineEdit()->setMaxLength(int(Annotations::longestTag));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(8);
    m_add->setObjectName(u"addTagButton"_s);
    m_colour->setObjectName(u"tagColourButton"_s);
    m_colour->setText(tr("Colour"));
    m_colour->setToolTip(tr("Give the selected tag another colour, wherever it is"));
    m_colour->setPopupMode(QToolButton::InstantPopup);
    m_remove->setObjectName(u"removeTagButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    auto *chosen = new QHBoxLayout; // in a narrow inspector
    chosen->setSpacing(4);
    chosen->addStretch(1);
    chosen->addWidget(m_colour);
    chosen->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addLayout(row);
    layout->addLayout(chosen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_add, m_colour, m_remove})
        part->setVisible(!m_session->isReadOnly());
}

void TagsRow::createColours()
{
    auto *menu = new QMenu(m_colour);
    for (const MarkColour colour : allMarkColours) {
        QAction *action = menu->addAction(iconOf(colour, palette()), displayName(colour));
        connect(action, &QAction::triggered, this, [this, colour] { recolour(colour); });
    }
    m_colour->setMenu(menu);
}

Result<qint64> TagsRow::showTags(const Thing &thing)
{
    const Result<std::vector<Tag>> all = allTags(m_session->database());
    Result<std::vector<Tag>> tags = tagsOn(m_session->database(), thing);
    if (!all || !tags)
        return tl::unexpected(!all ? all.error() : tags.error());
    const QString written = thing == m_thing ? m_name->currentText() : QString();
    m_thing = thing;
    m_tags = std::move(*tags);
    m_list->clear();
    for (const Tag &tag : m_tags) {
        auto *item = new QListWidgetItem(iconOf(tag.colour, palette()), visibleLine(tag.name), m_list);
        item->setToolTip(plainToolTip(tr("%1, made by %2").arg(tag.name, tag.author)));
    }
    m_list->setVisible(!m_tags.empty());
    const QSignalBlocker blocker(m_name);
    m_name->clear();
    for (const Tag &tag : *all)
        m_name->addItem(iconOf(tag.colour, palette()), visibleLine(tag.name), tag.name);
    m_name->setCurrentIndex(-1);
    m_name->setEditText(written);
    updateButtons();
    return qint64(m_tags.size());
}

const Tag *TagsRow::current() const
{
    const int row = m_list->selectedItems().isEmpty() ? -1 : m_list->currentRow();
    return row >= 0 && size_t(row) < m_tags.size() ? &m_tags[size_t(row)] : nullptr;
}

void TagsRow::updateButtons()
{
    m_add->setEnabled(!m_name->currentText().trimmed().isEmpty());
    m_colour->setEnabled(current());
    m_remove->setEnabled(current());
}

void TagsRow::tell(const Outcome &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

void TagsRow::addTag()
{
    const QString name = m_name->currentText().trimmed();
    if (name.isEmpty() || !m_thing.isStored())
        return;
    m_name->setEditText({}); // the command shows the tags anew
    tell(Annotations(*m_session).tag({&m_thing, 1}, name));
}

void TagsRow::removeTag()
{
    const Tag *tag = current();
    if (tag && !m_session->isReadOnly())
        tell(Annotations(*m_session).untag({&m_thing, 1}, QString(tag->name)));
}

void TagsRow::recolour(MarkColour colour)
{
    if (const Tag *tag = current()) {
        const Tag before = *tag; // the command shows the tags anew
        tell(Annotations(*m_session).changeTag(before, before.name, colour));
    }
}

bool TagsRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeTag();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace interdict::ui
