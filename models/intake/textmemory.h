// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QHash>

#include <array>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// Searches the texts of records for identifiers, and remembers what was found in which texts: of a site that is read
/// again and again most listings say what they said before. What it gives is what searchTexts() gives.
///
/// For several threads at once. Takes some 40 MB at most; what comes after that is searched anew each time, until
/// nothing of what it remembers is asked for any more.
class TextMemory
{
public:
    /// A digest of a draft's title, description and seller, of which nobody can make two that meet: as good as random.
    using Key = std::array<quint64, 2>;
    struct Asked
    {
        DraftRecord *draft;
        std::optional<Key> key; ///< none: it is searched and forgotten
    };

    TextMemory();

    /// Many at once cost less than one by one.
    void search(std::span<const Asked> drafts);

private:
    struct Slot
    {
        Key key{};
        quint32 first = 0; ///< of its places
        quint16 count = 0;
        bool isTaken = false;
    };
    struct Place
    {
        quint32 identifier = 0;
        int start = 0;
        int length = 0;
        RecordField field = RecordField::note;
    };
    /// What was found in the texts of one draft.
    struct Search
    {
        std::optional<Key> key;
        std::vector<DraftIdentifier> found;
        bool isKnown = false;
    };
    struct Said
    {
        DraftIdentifier identifier; ///< as found somewhere; its place does not count
        friend bool operator==(const Said &a, const Said &b)
        {
            const DraftIdentifier &one = a.identifier;
            const DraftIdentifier &other = b.identifier;
            return one.kind == other.kind && one.key == other.key && one.label == other.label &&
                   one.detail == other.detail && one.found == other.found;
        }
        friend size_t qHash(const Said &said, size_t seed = 0)
        {
            return qHash(said.identifier.key, qHash(said.identifier.found, seed)) ^ size_t(said.identifier.kind);
        }
    };

    [[nodiscard]] size_t placeOf(const Key &key) const;
    void recall(std::span<Search> searches);
    void recall(Search &search);
    void remember(std::span<const Search> searches);
    void remember(const Search &search);
    [[nodiscard]] quint32 numberOf(const DraftIdentifier &identifier);
    [[nodiscard]] bool isFull() const;
    void forgetIfUseless();
    void forgetAll();
    void grow();

    std::mutex m_mutex;        ///< of all below
    std::vector<Slot> m_slots; ///< a power of two of them
    std::vector<Place> m_places;
    QHash<Said, quint32> m_numbers;
    std::vector<DraftIdentifier> m_identifiers;
    size_t m_texts = 0;
    int m_asked = 0; ///< since it is full, and the last count of what was found
    int m_recalled = 0;
};

} // namespace interdict
