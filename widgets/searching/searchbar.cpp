// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/searchbar.h"

#include "models/casework/textindexing.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/menutext.h"
#include "widgets/controls/textquestion.h"
#include "widgets/searching/batchdialog.h"
#include "widgets/searching/saveddialog.h"
#include "widgets/searching/searchpopup.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInMenu = 12;

QString pageOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::seller:
        return u"sellersPage"_s;
    case EntityKind::site:
    case EntityKind::domain:
        return u"domainsPage"_s;
    case EntityKind::shipment:
        return u"shipmentsPage"_s;
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::wallet:
    case EntityKind::pgpKey:
    case EntityKind::handle:
    case EntityKind::ipAddress:
        return u"identifiersPage"_s;
    default:
        return {}; // the graph has it
    }
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_save(new QAction(tr("Sa&ve This Search…"), this)),
      m_saved(new QAction(tr("Saved Searches and &Filters…"), this)),
      m_batch(new QAction(tr("Search for a &List…"), this)),
      m_model(new SearchModel(this))
{
    createLayout();
    createActions();
    connectModel();
    updateActions();
}

void SearchBar::createLayout()
{
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Search or run (Ctrl+K)"));
    m_field->setAccessibleName(tr("Search the case, or find a command"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(200);
    m_field->setMaximumWidth(380);
    m_field->setMaxLength(int(SearchQuery::mostCharacters));
    m_field->addAction(glyph(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_button->setObjectName(u"searchMenuButton"_s);
    m_button->setText(tr("Saved"));
    m_button->setToolTip(tr("Saved searches, and searching for a list of terms"));
    m_button->setAccessibleName(tr("Saved searches"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchBar::createActions()
{
    m_save->setObjectName(u"saveSearchAction"_s);
    m_saved->setObjectName(u"savedSearchesAction"_s);
    m_batch->setObjectName(u"batchSearchAction"_s);
    m_batch->setShortcut(QKeySequence(tr("Ctrl+Shift+K")));
    connect(m_save, &QAction::triggered, this, &SearchBar::saveSearch);
    connect(m_saved, &QAction::triggered, this, &SearchBar::showSaved);
    connect(m_batch, &QAction::triggered, this, &SearchBar::showBatch);
    connect(m_menu, &QMenu::aboutToShow, this, &SearchBar::fillMenu);
}

void SearchBar::connectModel()
{
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isChoosing = false;
        m_model->search(text);
        showPopup();
        updateActions();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            hidePopup();
            if (m_selection)
                m_selection->filters()->setSought({});
        }
        updateActions();
    });
    connect(m_model, &SearchModel::failed, this, &SearchBar::failed);
    connect(m_model, &SearchModel::finished, this, [this] {
        if (m_isChoosing && m_popup && m_popup->isVisible())
            takeKey(Qt::Key_Return, {});
        m_isChoosing = false;
    });
}

void SearchBar::setCase(CaseSession *session, CaseSelection *selection)
{
    if (m_session)
        m_session->disconnect(this);
    m_indexing = std::make_unique<JobRunner>(); // the one before ends first: it has the case open
    m_session = session;
    m_selection = selection;
    m_field->clear();
    hidePopup();
    m_model->setCase(session ? session->path() : QString());
    if (session) {
        connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
            if (change.isEverything)
                indexTexts();
        });
        indexTexts();
    }
    updateActions();
}

void SearchBar::updateActions()
{
    const bool canSave = m_session && !m_session->isReadOnly() && !m_field->text().trimmed().isEmpty();
    m_save->setEnabled(canSave);
    m_saved->setEnabled(m_session != nullptr);
    m_batch->setEnabled(m_session != nullptr);
    m_button->setEnabled(m_session != nullptr);
}

/// Off this thread, and without a word: until it is done, less of the evidence is found.
void SearchBar::indexTexts()
{
    if (!m_session || m_session->isReadOnly())
        return;
    m_indexing->start<qint64>(
        tr("Reading texts for the search"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &progress) {
            return indexEvidenceTextIn(path, cancel, progress);
        },
        [this](const Result<qint64> &added) {
            if (!added && added.error().code != ErrorCode::cancelled && added.error().code != ErrorCode::caseInUse)
                Q_EMIT failed(added.error());
        });
}

SearchPopup *SearchBar::popup()
{
    if (!m_popup) {
        m_popup = new SearchPopup(m_model, window());
        connect(m_popup, &SearchPopup::chosen, this, &SearchBar::choose);
    }
    return m_popup;
}

void SearchBar::showPopup()
{
    if (m_model->text().isEmpty())
        return hidePopup();
    popup()->showUnder(m_field);
}

void SearchBar::hidePopup()
{
    m_isChoosing = false;
    if (m_popup)
        m_popup->hide();
}

void SearchBar::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().trimmed().isEmpty())
        searchFor(m_field->text());
}

void SearchBar::searchFor(const QString &text)
{
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
    m_commands = SearchCommands::of(window());
    m_model->setEntries(m_commands.entries);
    m_model->search(text);
    showPopup();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        m_commands = SearchCommands::of(window());
        m_model->setEntries(m_commands.entries);
    } else if (event->type() == QEvent::FocusOut && QApplication::activePopupWidget() == nullptr) {
        hidePopup();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOpen = m_popup && m_popup->isVisible();
        if (event->type() == QEvent::ShortcutOverride) {
            if (isOpen && key->key() == Qt::Key_Escape)
                event->accept();
            return false;
        }
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        if (isOpen)
            hidePopup();
        else if (!m_field->text().isEmpty())
            m_field->clear();
        else
            return false;
        return true;
    }
    if (!isOpen && (isReturn || key == Qt::Key_Down)) {
        if (!m_field->text().trimmed().isEmpty())
            searchFor(m_field->text());
        m_isChoosing = false;
        return true;
    }
    if (isReturn && m_model->isOld()) {
        m_isChoosing = true; // as soon as it is found
        return true;
    }
    return isOpen && m_popup->takeKey(key, modifiers);
}

void SearchBar::choose(int row)
{
    if (const SearchEntry *entry = m_model->entryAt(row)) {
        const QPointer<QAction> action = m_commands.actions[size_t(entry->number)];
        hidePopup();
        m_field->clear();
        if (action && action->isEnabled())
            action->trigger();
        return;
    }
    const SearchModel::RowKind kind = m_model->kindOf(row);
    if (kind == SearchModel::RowKind::hit) {
        const SearchHit hit = *m_model->hitAt(row); // the model may change with what is shown
        showHit(hit);
    } else if (kind == SearchModel::RowKind::showAll) {
        const SearchGroup group = *m_model->groupAt(row);
        showAll(group);
    }
}

void SearchBar::showHit(const SearchHit &hit)
{
    if (!m_session || !m_selection)
        return;
    if (hit.kind == SearchKind::savedSearch)
        return searchFor(hit.text);
    hidePopup();
    if (hit.kind == SearchKind::savedFilters)
        return Q_EMIT filtersWanted(hit.name);
    m_selection->filters()->setSought(m_model->text());
    if (hit.listing.isStored()) {
        Q_EMIT pageWanted(u"listingsPage"_s);
        m_selection->selectListing(hit.listing);
    } else if (hit.record.isStored()) {
        Q_EMIT pageWanted(u"evidencePage"_s);
        Q_EMIT m_selection->recordWanted(hit.record);
    } else if (hit.source.isStored()) {
        Q_EMIT pageWanted(u"evidencePage"_s);
        Q_EMIT m_selection->sourceWanted(hit.source);
    } else if (hit.kind == SearchKind::entity && !pageOf(hit.entityKind).isEmpty()) {
        Q_EMIT pageWanted(pageOf(hit.entityKind));
        m_selection->selectEntities({hit.entity});
    } else if (!hit.entity.isStored()) { // a note on a link, a referral or a packet
        Q_EMIT m_selection->thingWanted(hit.about);
    } else {
        m_selection->selectEntities({hit.entity});
        if (hit.kind == SearchKind::entity)
            Q_EMIT m_selection->graphWanted(hit.entity);
    }
}

/// The search becomes a filter of all pages.
void SearchBar::showAll(const SearchGroup &group)
{
    if (!m_selection)
        return;
    hidePopup();
    RowFilter filter;
    filter.text = m_model->text();
    m_selection->filters()->add(filter);
    const QString page = group.kind == SearchKind::listing ? u"listingsPage"_s : pageOf(group.entityKind);
    Q_EMIT pageWanted(page.isEmpty() ? u"graphPage"_s : page);
}

void SearchBar::fillMenu()
{
    m_menu->clear();
    m_menu->addActions({m_save, m_batch, m_saved});
    if (!m_session)
        return;
    const Result<std::vector<SavedSearch>> saved = SavedSearches(*m_session).all(SavedKind::search);
    if (!saved)
        return Q_EMIT failed(saved.error());
    m_menu->addSeparator();
    if (saved->empty())
        m_menu->addAction(tr("No search is saved yet"))->setEnabled(false);
    for (qsizetype i = 0; i < std::min<qsizetype>(qsizetype(saved->size()), mostInMenu); ++i) {
        const SavedSearch &search = (*saved)[size_t(i)];
        QAction *action =
            m_menu->addAction(menuText(search.name), this, [this, text = search.content] { searchFor(text); });
        action->setToolTip(plainToolTip(search.content));
    }
}

void SearchBar::saveSearch()
{
    const QString text = m_field->text().trimmed();
    if (!m_session || text.isEmpty())
        return;
    hidePopup();
    TextQuestion::ask(window(),
                      {tr("Save Search"),
                       tr("Under which name is the search \"%1\" saved? One of that name is replaced.")
                           .arg(visibleLine(text).left(120)),
                       tr("Save Search"), visibleLine(text).left(60)},
                      TextQuestion::Lines::one, [this, text](const QString &name) {
                          if (!m_session)
                              return;
                          if (Outcome saved = SavedSearches(*m_session).saveSearch(name, text); !saved)
                              Q_EMIT failed(saved.error());
                      });
}

void SearchBar::showSaved()
{
    if (!m_session)
        return;
    auto *dialog = new SavedDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedDialog::failed, this, &SearchBar::failed);
    connect(dialog, &SavedDialog::searchChosen, this, &SearchBar::searchFor);
    connect(dialog, &SavedDialog::filtersChosen, this, &SearchBar::filtersWanted);
    dialog->open();
}

void SearchBar::showBatch()
{
    if (!m_session)
        return;
    auto *dialog = new BatchDialog(m_session->path(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::failed, this, &SearchBar::failed);
    connect(m_session, &QObject::destroyed, dialog, &QDialog::close);
    connect(dialog, &BatchDialog::searchWanted, this, &SearchBar::searchFor);
    connect(dialog, &BatchDialog::textWanted, this, [this](const QString &text) {
        if (!m_selection)
            return;
        RowFilter filter;
        filter.text = text;
        m_selection->filters()->add(filter);
        Q_EMIT pageWanted(u"listingsPage"_s);
    });
    connect(dialog, &BatchDialog::listingsWanted, this, [this](RowId<Entity> entity) {
        if (m_selection)
            Q_EMIT m_selection->listingsWanted(entity);
    });
    connect(dialog, &BatchDialog::entitiesWanted, this,
            [this](const std::vector<RowId<Entity>> &entities, EntityKind kind) {
                if (!m_selection)
                    return;
                m_selection->selectEntities(entities);
                Q_EMIT pageWanted(pageOf(kind).isEmpty() ? u"graphPage"_s : pageOf(kind));
            });
    dialog->show();
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        hidePopup();
}

} // namespace interdict::ui
