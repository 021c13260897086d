// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/phonenumber.h"
#include "tests/fuzz/fuzztargets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls; INTERDICT_FUZZ_TARGET names what it is to be given to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
/// What it calls once before.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *, char ***)
{
    // Reading the numbering plans of the world takes seconds here, which no input is to be blamed for.
    (void)interdict::PhoneNumber::parse(u"+31 6 12345678", {});
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto *target = interdict::fuzzing::fuzzTarget(QStringLiteral(INTERDICT_FUZZ_TARGET));
    const QString fault = target->run(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (fault.isEmpty())
        return 0;
    std::fprintf(stderr, "A promise was broken: %s\n", qPrintable(fault));
    std::abort();
}
