// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QXmlStreamReader>

class QIODevice;

namespace interdict {

/// What a format does with the tags of an XML file. Names are without prefix.
class XmlTagSink
{
public:
    virtual ~XmlTagSink() = default;
    [[nodiscard]] virtual Outcome startTag(QStringView name, const QXmlStreamAttributes &attributes) = 0;
    [[nodiscard]] virtual Outcome endTag(QStringView name) = 0;
    virtual void text(QStringView text) = 0;
};

/// Hands all tags to the sink. Entities that the file declares are refused (they can hide or multiply text), as is
/// nesting deeper than 256 tags; nothing outside the file is read. Errors: badInput, cancelled, the sink's.
[[nodiscard]] Outcome walkXml(QIODevice &device, const QString &fileName, XmlTagSink &sink, const CancelToken &cancel);

} // namespace interdict
