// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/searchpopup.h"

#include "models/itemmodels/searchmodel.h"
#include "widgets/controls/hitdelegate.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchModel::RowKind;

constexpr int narrowest = 420;
constexpr int widest = 720;
constexpr int margin = 10;
constexpr int page = 8;

QColor quiet(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(0.68F);
    return colour;
}

/// A head, or a result on one or two lines with its hits marked.
class SearchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Kind kind = Kind(index.data(SearchModel::rowKind).toInt());
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        if (kind == Kind::head || kind == Kind::remark)
            return paintHead(painter, inner, option, index, kind);
        const QColor colour =
            option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
        paintResult(painter, inner.adjusted(margin, 0, 0, 0), option, index, colour, isSelected);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool hasDetail = !index.data(SearchModel::detail).toString().isEmpty() &&
                               Kind(index.data(SearchModel::rowKind).toInt()) == Kind::hit;
        const Kind kind = Kind(index.data(SearchModel::rowKind).toInt());
        return {narrowest, kind == Kind::head ? line + 10 : hasDetail ? 2 * line + 8 : line + 8};
    }

private:
    static std::vector<TextStretch> hits(const QModelIndex &index, int role)
    {
        return index.data(role).value<std::vector<TextStretch>>();
    }

    void paintHead(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                   Kind kind) const
    {
        QFont font = option.font;
        font.setWeight(kind == Kind::head ? QFont::DemiBold : QFont::Normal);
        font.setItalic(kind == Kind::remark);
        drawMarkedLine(painter, rect.adjusted(0, kind == Kind::head ? 4 : 0, 0, 0), index.data().toString(), {}, font,
                       quiet(option.palette));
    }

    void paintResult(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QColor &colour, bool isSelected) const
    {
        const QColor weak = isSelected ? colour : quiet(option.palette);
        const QString detail = index.data(SearchModel::detail).toString();
        const QString shortcut = index.data(SearchModel::shortcut).toString();
        const bool isTwoLines = Kind(index.data(SearchModel::rowKind).toInt()) == Kind::hit && !detail.isEmpty();
        const int line = option.fontMetrics.height();
        QRect title = isTwoLines ? QRect(rect.left(), rect.top() + 4, rect.width(), line) : rect;
        if (!shortcut.isEmpty()) {
            const int used = drawMarkedLine(painter, title, shortcut, {}, option.font, weak, Qt::AlignRight);
            title.setRight(title.right() - used - margin);
        }
        const int width = drawMarkedLine(painter, title, index.data().toString(), hits(index, SearchModel::titleHits),
                                         option.font, colour);
        if (detail.isEmpty())
            return;
        const QRect below = isTwoLines ? QRect(rect.left(), title.bottom() + 1, rect.width(), line)
                                       : title.adjusted(width + margin, 0, 0, 0);
        drawMarkedLine(painter, below, detail, hits(index, SearchModel::detailHits), option.font, weak);
    }
};

QString keyOf(const SearchModel &model, int row)
{
    const SearchGroup *group = model.groupAt(row);
    return u"%1|%2|%3"_s.arg(int(model.kindOf(row)))
        .arg(group ? groupToken(*group) : QString(), model.index(row).data().toString());
}

} // namespace

SearchPopup::SearchPopup(SearchModel *model, QWidget *window)
    : QFrame(window), m_model(model), m_list(new QListView(this)), m_foot(new QLabel(this))
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    createLayout();
    connect(m_model, &SearchModel::modelReset, this, &SearchPopup::followModel);
    connect(m_model, &SearchModel::finished, this, &SearchPopup::followModel);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->flags(index) & Qt::ItemIsSelectable)
            Q_EMIT chosen(index.row());
    });
    hide();
}

void SearchPopup::createLayout()
{
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results of the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_foot->setObjectName(u"searchFoot"_s);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(margin, 4, margin, 4);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
}

void SearchPopup::followModel()
{
    if (m_model->text().isEmpty()) {
        m_isMoved = false;
        m_currentKey.clear();
    }
    int row = m_model->firstChoice();
    for (int i = 0; m_isMoved && i < m_model->rowCount(); ++i) {
        if (keyOf(*m_model, i) == m_currentKey)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(std::max(row, -1)));
    if (m_model->rowCount() > 0)
        m_foot->setText(tr("↑ ↓ choose, Enter opens, Esc closes. \"a phrase\", NEAR(a b, 5), OR, -not, seller:, "
                           "category:, origin:, before:2014-02"));
    else
        m_foot->setText(m_model->isSearching() ? tr("Searching…")
                                               : tr("Nothing was found. Write less, or the beginning of a word."));
    fitHeight();
}

void SearchPopup::showUnder(const QWidget *field)
{
    QWidget *window = parentWidget();
    const int right = field->mapTo(window, QPoint(field->width(), 0)).x();
    const int below = field->mapTo(window, QPoint(0, field->height())).y() + 2;
    const int width = std::clamp(window->width() / 2, narrowest, widest);
    const int left = std::clamp(right - width, 4, std::max(4, window->width() - width - 4));
    setGeometry(left, below, std::min(width, window->width() - 8), height());
    fitHeight();
    show();
    raise();
}

/// As high as the rows, and no higher than the window has room.
void SearchPopup::fitHeight()
{
    int wanted = 0;
    const int most = std::max(120, parentWidget()->height() - y() - 40);
    for (int row = 0; row < m_model->rowCount() && wanted < most; ++row)
        wanted += m_list->sizeHintForRow(row);
    const int foot = m_foot->heightForWidth(std::max(narrowest, width() - 2));
    resize(width(), std::min(most, wanted + foot + 6));
}

void SearchPopup::move(int steps)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    int last = row;
    for (int left = std::abs(steps); left > 0;) {
        row += steps > 0 ? 1 : -1;
        if (row < 0 || row >= rows)
            break;
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable) {
            last = row;
            --left;
        }
    }
    if (last < 0 || last >= rows)
        return;
    m_isMoved = true;
    m_currentKey = keyOf(*m_model, last);
    m_list->setCurrentIndex(m_model->index(last));
    const bool isFirst = last == m_model->firstChoice();
    isFirst ? m_list->scrollToTop() : m_list->scrollTo(m_model->index(last));
}

bool SearchPopup::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isControl)
            move(key == Qt::Key_End ? m_model->rowCount() : -m_model->rowCount());
        return isControl;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            Q_EMIT chosen(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

} // namespace interdict::ui
