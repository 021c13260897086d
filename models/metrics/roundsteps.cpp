// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/roundsteps.h"

#include <cmath>

namespace interdict {

double roundStep(int step)
{
    const int power = int(std::floor(step / 3.0));
    constexpr double leads[] = {1, 2, 5};
    return leads[step - power * 3] * std::pow(10, power);
}

int roundStepBelow(double amount)
{
    const double held = amount * (1 + 1e-9);
    const int power = int(std::floor(std::log10(held)));
    const double lead = held / std::pow(10, power);
    return power * 3 + (lead >= 5 ? 2 : lead >= 2 ? 1 : 0);
}

} // namespace interdict
