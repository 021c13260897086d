// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/pdfpages.h"

#ifdef INTERDICT_POPPLER
#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>
#endif

#include <algorithm>
#include <memory>
#include <mutex>

namespace interdict {

#ifdef INTERDICT_POPPLER

namespace {

constexpr int mostPages = 20000;
constexpr int deepestBookmark = 32;

QString text(const poppler::ustring &from)
{
    const poppler::byte_array bytes = from.to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void addBookmarks(const poppler::toc_item &item, int depth, QStringList &texts)
{
    texts << text(item.title());
    if (depth == 0)
        return;
    for (auto child = item.children_begin(); child != item.children_end(); ++child)
        addBookmarks(**child, depth - 1, texts);
}

void addPages(const poppler::document &document, PdfPages &pages)
{
    for (int i = 0; i < std::min(document.pages(), mostPages); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page) {
            ++pages.pagesWithoutText;
            continue;
        }
        const QString drawn = text(page->text(poppler::rectf(), poppler::page::raw_order_layout));
        if (drawn.trimmed().isEmpty())
            ++pages.pagesWithoutText;
        pages.texts << drawn << text(page->text(poppler::rectf(), poppler::page::physical_layout));
    }
    pages.pagesWithoutText += std::max(0, document.pages() - mostPages);
}

void addFacts(const poppler::document &document, PdfPages &pages)
{
    for (const std::string &key : document.info_keys())
        pages.texts << text(document.info_key(key));
    pages.texts << text(document.metadata());
    if (const std::unique_ptr<poppler::toc> toc(document.create_toc()); toc && toc->root())
        addBookmarks(*toc->root(), deepestBookmark, pages.texts);
    for (poppler::embedded_file *file : document.embedded_files()) {
        pages.texts << QString::fromUtf8(file->name().c_str()) << text(file->description());
        const poppler::byte_array bytes = file->data();
        pages.embedded << QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
}

} // namespace

std::optional<PdfPages> readPdfPages(const QByteArray &pdf)
{
    // What is wrong with a file is no news for the console.
    static std::once_flag once;
    std::call_once(once, [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document)
        return {};
    PdfPages pages;
    pages.isLocked = document->is_locked();
    if (pages.isLocked)
        return pages;
    addPages(*document, pages);
    addFacts(*document, pages);
    return pages;
}

bool canReadPdfPages()
{
    return true;
}

#else

std::optional<PdfPages> readPdfPages(const QByteArray &)
{
    return {};
}

bool canReadPdfPages()
{
    return false;
}

#endif

} // namespace interdict
