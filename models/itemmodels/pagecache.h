// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <list>
#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// The rows of a table that were read lately, by pages of 128; at most 32 pages are kept. One thread.
template <typename Row>
class PageCache
{
public:
    static constexpr size_t pageSize = 128;
    static constexpr size_t mostPages = 32;

    using Fetch = std::function<Result<std::vector<Row>>(std::span<const qint64> ids)>;
    using IdOf = qint64 (*)(const Row &);

    PageCache(Fetch fetch, IdOf idOf) : m_fetch(std::move(fetch)), m_idOf(idOf) {}

    /// The row of `ids[index]`; nothing where it is gone or cannot be read. Reading it may read its whole page.
    [[nodiscard]] const Row *row(const std::vector<qint64> &ids, size_t index)
    {
        if (index >= ids.size())
            return nullptr;
        const std::optional<Row> &found = page(ids, index / pageSize).rows[index % pageSize];
        return found ? &*found : nullptr;
    }

    void clear() { m_pages.clear(); }
    [[nodiscard]] size_t pageCount() const { return m_pages.size(); }
    /// Why the last page could not be read; told once.
    [[nodiscard]] std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

private:
    struct Page
    {
        size_t number;
        std::vector<std::optional<Row>> rows;
    };

    /// The newest page is in front.
    const Page &page(const std::vector<qint64> &ids, size_t number)
    {
        const auto found =
            std::find_if(m_pages.begin(), m_pages.end(), [number](const Page &p) { return p.number == number; });
        if (found != m_pages.end()) {
            m_pages.splice(m_pages.begin(), m_pages, found);
            return m_pages.front();
        }
        if (m_pages.size() >= mostPages)
            m_pages.pop_back();
        m_pages.push_front(read(ids, number));
        return m_pages.front();
    }

    Page read(const std::vector<qint64> &ids, size_t number)
    {
        const size_t first = number * pageSize;
        const std::span<const qint64> wanted = std::span(ids).subspan(first, std::min(pageSize, ids.size() - first));
        Page page{number, std::vector<std::optional<Row>>(wanted.size())};
        Result<std::vector<Row>> rows = m_fetch(wanted);
        if (!rows) {
            m_error = rows.error();
            return page;
        }
        size_t place = 0;
        for (Row &row : *rows) { // in the order of the ids, with gaps where a row is gone
            while (place < wanted.size() && wanted[place] != m_idOf(row))
                ++place;
            if (place == wanted.size())
                break;
            page.rows[place++] = std::move(row);
        }
        return page;
    }

    Fetch m_fetch;
    IdOf m_idOf;
    std::list<Page> m_pages;
    std::optional<Error> m_error;
};

} // namespace interdict
