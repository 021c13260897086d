// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/store/entitynaming.h"
#include "models/store/key128.h"
#include "models/store/seendate.h"

#include <QByteArray>

#include <vector>

namespace interdict {

/// What a writer needs to know of a draft and can be worked out without the case, in the thread that read it. Of a
/// rejected draft nothing.
struct RecordFacts
{
    /// An entity that the draft names, as books know it.
    struct Named
    {
        Key128 key;
        quint64 label = 0; ///< hash of what it is called
        quint64 found = 0; ///< hash of the text as found; 0 where there is none
    };

    QString price; ///< as text
    double priceOrder = 0;
    SeenDate seen;
    int stated = 0;      ///< statedBy()
    Key128 texts;        ///< ListingContent::digestOfTexts()
    QByteArray identity; ///< see listingidentity.h
    QString siteKey;     ///< normal forms
    QString sellerKey;
    Named site;
    Named seller;
    std::vector<Named> identifiers;
};

/// A draft on its way to the writer.
struct PreparedRecord
{
    DraftRecord draft;
    RecordFacts facts;
};

/// Works out facts for one writer, in any thread, one object a thread: copies agree. Overwrites what `facts` held,
/// using its memory again.
class FactFinder
{
public:
    explicit FactFinder(const EntityNaming &naming) : m_naming(naming) {}
    void find(const DraftRecord &draft, RecordFacts &facts)
    {
        findTexts(draft, facts);
        findIdentifiers(draft, facts);
    }
    /// The same in two steps: of a draft whose texts are yet to be searched all but its identifiers, then these.
    void findTexts(const DraftRecord &draft, RecordFacts &facts);
    void findIdentifiers(const DraftRecord &draft, RecordFacts &facts) const;

private:
    /// A site or a seller that was named lately.
    struct Known
    {
        Key128 scope; ///< of a seller: its site
        QString text;
        QString key;
        RecordFacts::Named named;
    };

    void findNames(const DraftRecord &draft, RecordFacts &facts);
    EntityNaming m_naming;
    Known m_site;
    std::vector<Known> m_sellers;
};

} // namespace interdict
