// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/recordview.h"

#include "models/intake/recordreader.h"
#include "models/intake/sourcelayout.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

Result<RecordView> viewRecord(const Database &database, RowId<Record> id)
{
    const Result<Record> record = recordById(database, id);
    if (!record)
        return tl::unexpected(record.error());
    const Result<Source> source = sourceById(database, record->source);
    if (!source)
        return tl::unexpected(source.error());
    const Result<QByteArray> bytes = readSourceBytes(database, record->source, record->byteOffset, record->byteLength);
    if (!bytes)
        return tl::unexpected(bytes.error());
    RecordView view{*record, *source, *bytes, {}, {}, {}};
    const QJsonObject json = QJsonDocument::fromJson(source->layout.toUtf8()).object();
    if (const Result<SourceLayout> layout = sourceLayoutFromJson(json.value(u"layout"_s).toObject()); layout) {
        view.columnNames = layout->columnNames;
        view.cells = cellsOfRecord(view.bytes, *layout);
    }
    Result<std::vector<Mention>> mentions = mentionsIn(database, id);
    if (!mentions)
        return tl::unexpected(mentions.error());
    view.mentions = std::move(*mentions);
    return view;
}

} // namespace interdict
