// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/topicwords.h"

#include "models/intake/scannedtext.h"

#include <algorithm>

namespace interdict::scanning {

namespace {

using Carrier = TrackingNumber::Carrier;

constexpr std::array topicWords{
    TopicWord{u"fingerprint", Topic::fingerprint},
    TopicWord{u"pgp", Topic::fingerprint},
    TopicWord{u"gpg", Topic::fingerprint},
    TopicWord{u"tracking", Topic::parcel},
    TopicWord{u"track", Topic::parcel},
    TopicWord{u"tracked", Topic::parcel},
    TopicWord{u"parcel", Topic::parcel},
    TopicWord{u"parcels", Topic::parcel},
    TopicWord{u"package", Topic::parcel},
    TopicWord{u"packages", Topic::parcel},
    TopicWord{u"shipment", Topic::parcel},
    TopicWord{u"consignment", Topic::parcel},
    TopicWord{u"waybill", Topic::parcel},
    TopicWord{u"awb", Topic::parcel},
    TopicWord{u"courier", Topic::parcel},
    TopicWord{u"post", Topic::parcel, Carrier::upuS10},
    TopicWord{u"ems", Topic::parcel, Carrier::upuS10},
    TopicWord{u"ups", Topic::parcel, Carrier::ups},
    TopicWord{u"usps", Topic::parcel, Carrier::usps},
    TopicWord{u"fedex", Topic::parcel, Carrier::fedex},
    TopicWord{u"dhl", Topic::parcel, Carrier::dhl},
    TopicWord{u"dpd", Topic::parcel, Carrier::dpd},
    TopicWord{u"yodel", Topic::parcel, Carrier::yodel},
    TopicWord{u"purolator", Topic::parcel, Carrier::purolator},
    TopicWord{u"canpar", Topic::parcel, Carrier::canpar},
    TopicWord{u"ontrac", Topic::parcel, Carrier::ontrac},
    TopicWord{u"lasership", Topic::parcel, Carrier::lasership},
    TopicWord{u"gofo", Topic::parcel, Carrier::gofo},
    TopicWord{u"landmark", Topic::parcel, Carrier::landmark},
    TopicWord{u"yunexpress", Topic::parcel, Carrier::yunexpress},
    TopicWord{u"phone", Topic::phone},
    TopicWord{u"telephone", Topic::phone},
    TopicWord{u"tel", Topic::phone},
    TopicWord{u"call", Topic::phone},
    TopicWord{u"calls", Topic::phone},
    TopicWord{u"text", Topic::phone},
    TopicWord{u"txt", Topic::phone},
    TopicWord{u"sms", Topic::phone},
    TopicWord{u"cell", Topic::phone},
    TopicWord{u"mobile", Topic::phone},
    TopicWord{u"mob", Topic::phone},
    TopicWord{u"viber", Topic::phone},
    TopicWord{u"whatsapp", Topic::phone},
    TopicWord{u"signal", Topic::phone},
    TopicWord{u"fax", Topic::phone},
    TopicWord{u"hotline", Topic::phone},
    TopicWord{u"dial", Topic::phone},
    TopicWord{u"ext", Topic::phone},
    TopicWord{u"bitcoin", Topic::coin},
    TopicWord{u"btc", Topic::coin},
    TopicWord{u"litecoin", Topic::coin},
    TopicWord{u"ltc", Topic::coin},
    TopicWord{u"monero", Topic::coin},
    TopicWord{u"xmr", Topic::coin},
    TopicWord{u"ethereum", Topic::coin},
    TopicWord{u"eth", Topic::coin},
    TopicWord{u"usdt", Topic::coin},
    TopicWord{u"trc20", Topic::coin},
    TopicWord{u"tron", Topic::coin},
    TopicWord{u"wallet", Topic::coin},
    TopicWord{u"bch", Topic::coin},
    TopicWord{u"cas", Topic::cas},
    TopicWord{u"ndc", Topic::ndc},
    TopicWord{u"dea", Topic::dea},
    TopicWord{u"asin", Topic::amazon},
    TopicWord{u"amazon", Topic::amazon, Carrier::amazon},
    TopicWord{u"ebay", Topic::ebay},
    TopicWord{u"sha256", Topic::digest},
    TopicWord{u"sha", Topic::digest},
    TopicWord{u"checksum", Topic::digest},
    TopicWord{u"hash", Topic::digest},
    TopicWord{u"ip", Topic::ipAddress},
    TopicWord{u"server", Topic::ipAddress},
    TopicWord{u"host", Topic::ipAddress},
    TopicWord{u"proxy", Topic::ipAddress},
};

/// For each first letter the lengths that its words have, one bit each.
constexpr std::array<quint32, 26> lengthsOfLetter = [] {
    std::array<quint32, 26> lengths{};
    for (const TopicWord &word : topicWords)
        lengths[size_t(word.text[0].unicode() - u'a')] |= 1u << word.text.size();
    return lengths;
}();

} // namespace

const TopicWord *topicWordOf(QStringView text)
{
    constexpr qsizetype longest = 12;
    const unsigned letter = (text[0].unicode() | 32u) - u'a';
    if (letter >= lengthsOfLetter.size() || text.size() > longest || (lengthsOfLetter[letter] >> text.size() & 1u) == 0)
        return nullptr;
    for (const TopicWord &word : topicWords) {
        const bool isLikely = word.text.size() == text.size() && word.text[0].unicode() == letter + u'a';
        if (isLikely && text.compare(word.text, Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

bool followsTopic(QStringView text, Topic topic)
{
    constexpr qsizetype within = 24;
    const QStringView near = text.first(std::min(text.size(), within));
    for (qsizetype i = 0; i < near.size();) {
        qsizetype end = i;
        while (end < near.size() && has(near[end], word))
            ++end;
        const TopicWord *found = end > i ? topicWordOf(near.sliced(i, end - i)) : nullptr;
        if (found && found->topic == topic)
            return true;
        i = std::max(end, i + 1);
    }
    return false;
}

} // namespace interdict::scanning
