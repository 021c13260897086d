// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/placefunction.h"

#include "models/values/place.h"

#include <QHash>

#include <sqlite3.h>

namespace interdict {

namespace {

/// Few texts come again and again; each is read once.
using KnownTexts = QHash<QByteArray, QByteArrayList>;
constexpr qsizetype mostKnown = 20'000;

void namesPlace(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *known = static_cast<KnownTexts *>(sqlite3_user_data(context));
    const auto bytes = [](sqlite3_value *value) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QByteArray::fromRawData(text ? text : "", sqlite3_value_bytes(value));
    };
    const QByteArray text = bytes(values[0]);
    auto found = known->constFind(text);
    if (found == known->constEnd()) {
        if (known->size() >= mostKnown)
            known->clear();
        QByteArrayList tokens;
        for (const QString &token : placeTokens(QString::fromUtf8(text)))
            tokens << token.toUtf8();
        found = known->insert(QByteArray(text.constData(), text.size()), tokens);
    }
    sqlite3_result_int(context, found->contains(bytes(values[1])) ? 1 : 0);
}

void forget(void *known)
{
    delete static_cast<KnownTexts *>(known);
}

} // namespace

void addPlaceFunction(sqlite3 *connection)
{
    // SQLite calls forget() where it cannot take the function.
    sqlite3_create_function_v2(connection, "names_place", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               new KnownTexts, namesPlace, nullptr, nullptr, forget);
}

} // namespace interdict
